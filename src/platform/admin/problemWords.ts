import { isLanguage, type Language } from '../i18n/languages'

type Words = Record<Language, string>

/** What refusals mean, for people who work in the admin panel. `{name}` and the like come with the refusal. */
const problems: Record<string, Words> = {
  offline: { en: 'The server cannot be reached. Nothing was changed.', fr: 'Le serveur ne répond pas. Rien n’a changé.', es: 'El servidor no responde. No se cambió nada.', ar: 'تعذر الوصول إلى الخادم. لم يتغير شيء.' },
  'library.already_claimed': { en: '{claimedBy} is reading this at the moment.', fr: '{claimedBy} le lit en ce moment.', es: '{claimedBy} lo está leyendo ahora.', ar: 'يقرؤه {claimedBy} الآن.' },
  'library.version_changed': { en: 'The text has changed. Open it and look at the newest version first.', fr: 'Le texte a changé. Ouvrez-le et regardez d’abord la dernière version.', es: 'El texto ha cambiado. Ábralo y mire primero la última versión.', ar: 'تغيّر النص. افتحه وانظر إلى أحدث نسخة أولًا.' },
  'library.own_submission': { en: 'Nobody decides about his own work.', fr: 'Personne ne décide de sa propre œuvre.', es: 'Nadie decide sobre su propia obra.', ar: 'لا أحد يقرر في عمله.' },
  'library.not_approved': { en: 'Nobody has approved this text yet.', fr: 'Personne n’a encore approuvé ce texte.', es: 'Nadie ha aprobado todavía este texto.', ar: 'لم يقبل أحد هذا النص بعد.' },
  'library.approval_outdated': { en: 'The text has changed since it was approved. Decide about the newest version first.', fr: 'Le texte a changé depuis l’approbation. Décidez d’abord de la dernière version.', es: 'El texto ha cambiado desde que se aprobó. Decida primero sobre la última versión.', ar: 'تغيّر النص منذ قبوله. قرر أولًا في أحدث نسخة.' },
  'library.changelog': { en: 'Say what is new in this edition.', fr: 'Dites ce qui est nouveau dans cette édition.', es: 'Diga qué hay de nuevo en esta edición.', ar: 'قل ما الجديد في هذه الطبعة.' },
  'library.in_the_past': { en: 'Choose a time to come.', fr: 'Choisissez un moment à venir.', es: 'Elija un momento futuro.', ar: 'اختر وقتًا قادمًا.' },
  'library.incomplete': { en: 'Something is missing before this can appear.', fr: 'Il manque quelque chose avant la parution.', es: 'Falta algo antes de que pueda aparecer.', ar: 'ينقص شيء قبل أن يظهر هذا.' },
  'workflow.wrong_state': { en: 'This has moved on in the meantime.', fr: 'Ce dossier a avancé entre-temps.', es: 'Esto ya ha avanzado.', ar: 'انتقل هذا إلى حالة أخرى في هذه الأثناء.' },
  'workflow.reason_missing': { en: 'Choose a reason and write to the author.', fr: 'Choisissez une raison et écrivez à l’auteur.', es: 'Elija un motivo y escriba al autor.', ar: 'اختر سببًا واكتب إلى الكاتب.' },
  'access.denied': { en: 'You may not do this.', fr: 'Vous n’avez pas ce droit.', es: 'No puede hacer esto.', ar: 'لا يحق لك هذا.' },
  'access.sign_in': { en: 'Your session has ended. Sign in again.', fr: 'Votre session est terminée. Reconnectez-vous.', es: 'Su sesión ha terminado. Inicie sesión de nuevo.', ar: 'انتهت جلستك. سجّل الدخول ثانية.' },
  'access.not_found': { en: 'This is not here any more.', fr: 'Ce n’est plus ici.', es: 'Esto ya no está aquí.', ar: 'لم يعد هذا هنا.' },
  'conflict.revision': { en: 'Somebody else saved this in the meantime.', fr: 'Quelqu’un d’autre l’a enregistré entre-temps.', es: 'Otra persona lo ha guardado entretanto.', ar: 'حفظه شخص آخر في هذه الأثناء.' },
}

/** The words behind a refusal's code in the viewer's language; the refusal's own words where none stand here. */
export const problemSays = ({ code, detail, extra }: { code: string; detail: string; extra: Record<string, unknown> }, language: string): string =>
  (problems[code]?.[isLanguage(language) ? language : 'en'] ?? detail).replace(/\{(\w+)\}/g, (all, name: string) => String(extra[name] ?? all))
