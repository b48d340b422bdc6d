import type { Language } from '@/platform/i18n/languages'

type Words = Record<string, Record<Language, string>>

/** Kinds of cases, as the inbox names them. */
export const kindWords: Words = {
  stories: { en: 'Story', fr: 'Histoire', es: 'Cuento', ar: 'قصة' },
  books: { en: 'Book', fr: 'Livre', es: 'Libro', ar: 'كتاب' },
  translations: { en: 'Translation', fr: 'Traduction', es: 'Traducción', ar: 'ترجمة' },
  illustrations: { en: 'Illustration', fr: 'Illustration', es: 'Ilustración', ar: 'رسم' },
}

/** Why a case wants careful reading. */
export const riskWords: Words = {
  first_work: { en: 'First work of this author', fr: 'Première œuvre de cette personne', es: 'Primera obra de esta persona', ar: 'أول عمل لهذا الكاتب' },
  young_author: { en: 'The author is a minor', fr: 'L’auteur est mineur', es: 'El autor es menor de edad', ar: 'الكاتب قاصر' },
  for_small_children: { en: 'Meant for small children', fr: 'Destiné aux jeunes enfants', es: 'Para niños pequeños', ar: 'موجه للأطفال الصغار' },
  links: { en: 'Links to other sites', fr: 'Liens vers d’autres sites', es: 'Enlaces a otros sitios', ar: 'روابط إلى مواقع أخرى' },
  rejected_before: { en: 'Something of this author was turned down before', fr: 'Un texte de cette personne a déjà été refusé', es: 'Ya se rechazó algo de esta persona', ar: 'سبق رفض عمل لهذا الكاتب' },
  unclear_rights: { en: 'Rights need a look', fr: 'Droits à vérifier', es: 'Hay que revisar los derechos', ar: 'الحقوق تحتاج إلى مراجعة' },
  no_text_yet: { en: 'No text to read yet', fr: 'Pas encore de texte', es: 'Todavía no hay texto', ar: 'لا نص بعد' },
}

/** Why a work is sent back or turned down; the author reads the words behind each. */
export const reasonWords: Words = {
  quality: { en: 'Needs more work', fr: 'À retravailler', es: 'Necesita más trabajo', ar: 'يحتاج إلى مزيد من العمل' },
  language: { en: 'Spelling and language', fr: 'Orthographe et langue', es: 'Ortografía y lengua', ar: 'الإملاء واللغة' },
  age_fit: { en: 'Does not fit the age', fr: 'Ne convient pas à l’âge', es: 'No es adecuado para la edad', ar: 'لا يناسب العمر' },
  alt_text: { en: 'Pictures without description', fr: 'Images sans description', es: 'Imágenes sin descripción', ar: 'صور بلا وصف' },
  rights: { en: 'Rights are unclear', fr: 'Droits incertains', es: 'Derechos dudosos', ar: 'الحقوق غير واضحة' },
  safety: { en: 'Safety of readers', fr: 'Sécurité des lecteurs', es: 'Seguridad de los lectores', ar: 'سلامة القراء' },
  off_topic: { en: 'Does not belong here', fr: 'N’a pas sa place ici', es: 'No corresponde aquí', ar: 'ليس مكانه هنا' },
  duplicate: { en: 'Is here already', fr: 'Existe déjà ici', es: 'Ya está aquí', ar: 'موجود هنا من قبل' },
  incomplete: { en: 'Something is missing', fr: 'Il manque quelque chose', es: 'Falta algo', ar: 'ينقصه شيء' },
  other: { en: 'Another reason', fr: 'Autre raison', es: 'Otra razón', ar: 'سبب آخر' },
}
