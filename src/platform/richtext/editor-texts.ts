import type { LabelFunction } from 'payload'
import { defaultLanguage, isLanguage, type Language } from '@/platform/i18n/languages'

const texts = {
  code: { en: 'Code', fr: 'Code', es: 'Código', ar: 'شيفرة' },
  codes: { en: 'Code', fr: 'Code', es: 'Código', ar: 'شيفرة' },
  codeLanguage: { en: 'Programming language', fr: 'Langage', es: 'Lenguaje de programación', ar: 'لغة البرمجة' },
  caption: { en: 'Caption', fr: 'Légende', es: 'Leyenda', ar: 'شرح الصورة' },
  alt: { en: 'What the picture shows', fr: 'Ce que montre l’image', es: 'Qué muestra la imagen', ar: 'ما تُظهره الصورة' },
  altHelp: {
    en: 'Read aloud to those who cannot see it. Empty: the text kept with the picture.',
    fr: 'Lu à voix haute à qui ne peut pas la voir. Vide : le texte enregistré avec l’image.',
    es: 'Se lee en voz alta a quien no puede verla. Vacío: el texto guardado con la imagen.',
    ar: 'يُقرأ بصوت عالٍ لمن لا يراها. إن تُرك فارغًا استُعمل النص المحفوظ مع الصورة.',
  },
  callout: { en: 'Box', fr: 'Encadré', es: 'Recuadro', ar: 'إطار' },
  callouts: { en: 'Boxes', fr: 'Encadrés', es: 'Recuadros', ar: 'إطارات' },
  kind: { en: 'Kind', fr: 'Genre', es: 'Tipo', ar: 'النوع' },
  note: { en: 'Note', fr: 'Note', es: 'Nota', ar: 'ملاحظة' },
  tip: { en: 'Tip', fr: 'Astuce', es: 'Consejo', ar: 'نصيحة' },
  important: { en: 'Important', fr: 'Important', es: 'Importante', ar: 'مهم' },
  warning: { en: 'Warning', fr: 'Attention', es: 'Advertencia', ar: 'تحذير' },
  title: { en: 'Title', fr: 'Titre', es: 'Título', ar: 'العنوان' },
  body: { en: 'Text', fr: 'Texte', es: 'Texto', ar: 'النص' },
  language: { en: 'Language', fr: 'Langue', es: 'Idioma', ar: 'اللغة' },
  anchor: { en: 'Name for links', fr: 'Nom pour les liens', es: 'Nombre para enlaces', ar: 'اسم للروابط' },
  address: { en: 'Address', fr: 'Adresse', es: 'Dirección', ar: 'العنوان الإلكتروني' },
  addressRefused: {
    en: 'Give a web, mail or telephone address, or one of this site that begins with /.',
    fr: 'Donnez une adresse web, de courriel ou de téléphone, ou une adresse de ce site commençant par /.',
    es: 'Indique una dirección web, de correo o de teléfono, o una de este sitio que empiece por /.',
    ar: 'أدخل عنوان موقع أو بريد أو هاتف، أو عنوانًا في هذا الموقع يبدأ بـ /.',
  },
} satisfies Record<string, Record<Language, string>>

export type EditorText = keyof typeof texts

/** A text of the editor in this language, English for a language that we do not have. */
export const editorText = (key: EditorText, language: string): string =>
  texts[key][isLanguage(language) ? language : defaultLanguage]

/** The same as a label: a function, so that a browser gets only its own language. */
export const label = (key: EditorText): LabelFunction => ({ i18n }) => editorText(key, i18n.language)
