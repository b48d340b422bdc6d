import { isLanguage, type Language } from '@/platform/i18n/languages'

const en = {
  button: 'Publication', title: 'Publication', loading: 'Loading …', failed: 'This did not work: {why}', close: 'Close', cancel: 'Cancel',
  moderation: 'Decision', neverSent: 'Never sent in', openCase: 'Open the case', approvedAsIs: 'Approved as it stands', approvedOutdated: 'Changed since it was approved', edition: 'Edition', noEdition: 'None yet', editionOf: '{number}, readers see it', editionHidden: '{number}, taken from the readers', unsaved: 'with changes that readers do not see yet',
  planned: 'Planned for', plannedHelp: 'The worker publishes it at this minute, after a restart too.', unplan: 'Take back the plan', missing: 'Still missing', onSite: 'See it on the site',
  publish: 'Publish as approved', publishAnyway: 'Publish without a decision', anyway: 'Nobody has approved exactly this text. I have read it and publish it as an editor.', newEdition: 'Publish the new edition', changelog: 'What is new in this edition', changelogHelp: 'Readers see this beside the edition.',
  unpublish: 'Take it from the readers', reason: 'Reason', reasonHelp: 'Kept in the history of the edition.', schedule: 'Plan', when: 'Appears at', zone: 'Time zone: {zone}', now: 'Now', later: 'Later', withdraw: 'Withdraw', what: 'What shall happen',
  published: 'It is published.', unpublished: 'Readers do not see it any more.', scheduled: 'It is planned.', unscheduled: 'The plan is taken back.', state: 'State',
}
export type DeskWords = typeof en

const fr: DeskWords = {
  button: 'Parution', title: 'Parution', loading: 'Chargement…', failed: 'Cela n’a pas marché : {why}', close: 'Fermer', cancel: 'Annuler',
  moderation: 'Décision', neverSent: 'Jamais envoyé', openCase: 'Ouvrir le dossier', approvedAsIs: 'Approuvé tel quel', approvedOutdated: 'Changé depuis l’approbation', edition: 'Édition', noEdition: 'Aucune encore', editionOf: '{number}, visible par les lecteurs', editionHidden: '{number}, retirée aux lecteurs', unsaved: 'avec des changements que les lecteurs ne voient pas encore',
  planned: 'Prévu pour', plannedHelp: 'L’ouvrier le publie à cette minute, même après un redémarrage.', unplan: 'Annuler la date', missing: 'Il manque encore', onSite: 'Voir sur le site',
  publish: 'Publier tel qu’approuvé', publishAnyway: 'Publier sans décision', anyway: 'Personne n’a approuvé exactement ce texte. Je l’ai lu et je le publie en tant qu’éditeur.', newEdition: 'Publier la nouvelle édition', changelog: 'Ce qui est nouveau dans cette édition', changelogHelp: 'Les lecteurs le voient près de l’édition.',
  unpublish: 'Le retirer aux lecteurs', reason: 'Raison', reasonHelp: 'Gardée dans l’histoire de l’édition.', schedule: 'Prévoir', when: 'Paraît le', zone: 'Fuseau horaire : {zone}', now: 'Maintenant', later: 'Plus tard', withdraw: 'Retirer', what: 'Que faire',
  published: 'C’est publié.', unpublished: 'Les lecteurs ne le voient plus.', scheduled: 'C’est prévu.', unscheduled: 'La date est annulée.', state: 'État',
}
const es: DeskWords = {
  button: 'Publicación', title: 'Publicación', loading: 'Cargando…', failed: 'No ha funcionado: {why}', close: 'Cerrar', cancel: 'Cancelar',
  moderation: 'Decisión', neverSent: 'Nunca enviado', openCase: 'Abrir el caso', approvedAsIs: 'Aprobado tal como está', approvedOutdated: 'Cambiado desde que se aprobó', edition: 'Edición', noEdition: 'Ninguna todavía', editionOf: '{number}, los lectores la ven', editionHidden: '{number}, retirada de los lectores', unsaved: 'con cambios que los lectores aún no ven',
  planned: 'Previsto para', plannedHelp: 'El trabajador lo publica en ese minuto, también tras un reinicio.', unplan: 'Anular la fecha', missing: 'Todavía falta', onSite: 'Verlo en el sitio',
  publish: 'Publicar lo aprobado', publishAnyway: 'Publicar sin decisión', anyway: 'Nadie ha aprobado exactamente este texto. Lo he leído y lo publico como editor.', newEdition: 'Publicar la nueva edición', changelog: 'Qué hay de nuevo en esta edición', changelogHelp: 'Los lectores lo ven junto a la edición.',
  unpublish: 'Retirarlo de los lectores', reason: 'Motivo', reasonHelp: 'Se guarda en la historia de la edición.', schedule: 'Programar', when: 'Aparece el', zone: 'Zona horaria: {zone}', now: 'Ahora', later: 'Más tarde', withdraw: 'Retirar', what: 'Qué debe ocurrir',
  published: 'Está publicado.', unpublished: 'Los lectores ya no lo ven.', scheduled: 'Está programado.', unscheduled: 'La fecha está anulada.', state: 'Estado',
}
const ar: DeskWords = {
  button: 'النشر', title: 'النشر', loading: 'جارٍ التحميل…', failed: 'لم ينجح ذلك: {why}', close: 'أغلق', cancel: 'إلغاء',
  moderation: 'القرار', neverSent: 'لم يُرسل قط', openCase: 'افتح الملف', approvedAsIs: 'مقبول كما هو', approvedOutdated: 'تغيّر منذ قبوله', edition: 'الطبعة', noEdition: 'لا طبعة بعد', editionOf: '{number}، يراها القراء', editionHidden: '{number}، سُحبت من القراء', unsaved: 'مع تغييرات لا يراها القراء بعد',
  planned: 'مجدول في', plannedHelp: 'ينشره العامل في هذه الدقيقة، حتى بعد إعادة التشغيل.', unplan: 'ألغِ الموعد', missing: 'ما زال ينقص', onSite: 'انظر إليه على الموقع',
  publish: 'انشر المقبول', publishAnyway: 'انشر دون قرار', anyway: 'لم يقبل أحد هذا النص بعينه. قرأته وأنشره بصفتي محررًا.', newEdition: 'انشر الطبعة الجديدة', changelog: 'ما الجديد في هذه الطبعة', changelogHelp: 'يراه القراء بجانب الطبعة.',
  unpublish: 'اسحبه من القراء', reason: 'السبب', reasonHelp: 'يُحفظ في سجل الطبعة.', schedule: 'جدوِل', when: 'يظهر في', zone: 'المنطقة الزمنية: {zone}', now: 'الآن', later: 'لاحقًا', withdraw: 'سحب', what: 'ماذا يحدث',
  published: 'نُشر.', unpublished: 'لم يعد القراء يرونه.', scheduled: 'جُدول.', unscheduled: 'أُلغي الموعد.', state: 'الحالة',
}

const words: Record<Language, DeskWords> = { en, fr, es, ar }

/** The words of publishing in the edit view. */
export const deskWords = (language: string): DeskWords => words[isLanguage(language) ? language : 'en']
