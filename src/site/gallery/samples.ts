import type { Language } from '@/platform/i18n/languages'

/** Words to see the components with, in each language: a title, a name and a passage written for this page. */
export type Sample = {
  title: string
  longTitle: string
  author: string
  summary: string
  heading: string
  passage: readonly [string, string, string]
  words: Readonly<
    Record<
      'name' | 'mail' | 'about' | 'age' | 'save' | 'preview' | 'remove' | 'hint' | 'error' | 'consent' | 'chapter' | 'read',
      string
    >
  >
}

const en: Sample = {
  title: 'The Lamp That Waited',
  longTitle: 'What the Ferryman Wrote Down in the Winter of the Long Ice',
  author: 'Miriam Adler',
  summary: 'A lighthouse keeper’s granddaughter learns why one window must never go dark.',
  heading: 'The window',
  passage: [
    '“You may put out every light in the house,” her grandmother said, “but not the one above the stairs.” Nora was six, and thought it was a rule about stairs.',
    'She was eleven before she asked. By then the ferry had stopped running, the harbour had silted up, and nobody came round the point after dark — nobody, that is, whom one could see from the road.',
    'A lamp is a kind of letter, she would write much later. It says the same thing every night, and it is never certain that anyone reads it.',
  ],
  words: {
    name: 'Your name',
    mail: 'E-mail',
    about: 'About you',
    age: 'Readers’ age',
    save: 'Save',
    preview: 'Preview',
    remove: 'Delete',
    hint: 'As it should stand on your stories.',
    error: 'This address lacks the part after the @.',
    consent: 'Send me one letter a month',
    chapter: 'Chapters read',
    read: 'Read on',
  },
}

const fr: Sample = {
  title: 'La lampe qui attendait',
  longTitle: 'Ce que le passeur nota pendant l’hiver de la longue glace',
  author: 'Hélène Garnier',
  summary: 'La petite-fille d’un gardien de phare apprend pourquoi une fenêtre ne doit jamais s’éteindre.',
  heading: 'La fenêtre',
  passage: [
    '« Tu peux éteindre toutes les lumières de la maison, disait sa grand-mère, mais pas celle de l’escalier. » Nora avait six ans, et croyait à une règle sur les escaliers.',
    'Elle en avait onze quand elle posa la question. Le bac ne passait plus, le port s’était ensablé, et personne ne doublait la pointe après la nuit tombée — personne, du moins, que l’on pût voir de la route.',
    'Une lampe est une sorte de lettre, écrirait-elle bien plus tard. Elle dit chaque soir la même chose, et rien n’assure que quelqu’un la lise.',
  ],
  words: {
    name: 'Votre nom',
    mail: 'Adresse e-mail',
    about: 'À propos de vous',
    age: 'Âge des lecteurs',
    save: 'Enregistrer',
    preview: 'Aperçu',
    remove: 'Supprimer',
    hint: 'Tel qu’il doit figurer sur vos histoires.',
    error: 'Il manque à cette adresse la partie après le @.',
    consent: 'M’envoyer une lettre par mois',
    chapter: 'Chapitres lus',
    read: 'Continuer la lecture',
  },
}

const es: Sample = {
  title: 'La lámpara que esperaba',
  longTitle: 'Lo que anotó el barquero en el invierno del hielo largo',
  author: 'Inés Robledo',
  summary: 'La nieta de un farero descubre por qué una ventana no debe quedar nunca a oscuras.',
  heading: 'La ventana',
  passage: [
    '—Puedes apagar todas las luces de la casa —decía su abuela—, pero no la de la escalera. Nora tenía seis años, y pensó que era una regla sobre escaleras.',
    'Tenía once cuando preguntó. Para entonces el transbordador ya no salía, el puerto se había llenado de arena y nadie doblaba la punta después del anochecer; nadie, al menos, a quien se pudiera ver desde el camino.',
    'Una lámpara es una especie de carta, escribiría mucho después. Dice lo mismo cada noche, y nunca es seguro que alguien la lea.',
  ],
  words: {
    name: 'Tu nombre',
    mail: 'Correo electrónico',
    about: 'Sobre ti',
    age: 'Edad de los lectores',
    save: 'Guardar',
    preview: 'Vista previa',
    remove: 'Eliminar',
    hint: 'Como debe aparecer en tus cuentos.',
    error: 'A esta dirección le falta la parte que sigue a la @.',
    consent: 'Enviarme una carta al mes',
    chapter: 'Capítulos leídos',
    read: 'Seguir leyendo',
  },
}

const ar: Sample = {
  title: 'المصباح الذي انتظر',
  longTitle: 'ما دوّنه صاحب المعدّية في شتاء الجليد الطويل',
  author: 'ليلى حدّاد',
  summary: 'حفيدة حارس المنارة تعرف لماذا يجب ألا تُظلم نافذة واحدة أبدًا.',
  heading: 'النافذة',
  passage: [
    '«لكِ أن تُطفئي كل أنوار البيت»، قالت جدّتها، «إلا النور الذي فوق الدَّرَج». كانت نورا في السادسة، وظنّتها قاعدةً عن الأدراج.',
    'لم تسأل إلا حين بلغت الحادية عشرة. كانت المعدّية قد توقفت، وامتلأ المرفأ بالرمل، ولم يعد أحد يدور حول الرأس بعد حلول الظلام، أو لا أحد يمكن رؤيته من الطريق.',
    'المصباح نوع من الرسائل، هكذا كتبت بعد زمن طويل. يقول الشيء نفسه كل ليلة، ولا يقين أبدًا بأن أحدًا يقرؤه.',
  ],
  words: {
    name: 'اسمك',
    mail: 'البريد الإلكتروني',
    about: 'نبذة عنك',
    age: 'عمر القراء',
    save: 'حفظ',
    preview: 'معاينة',
    remove: 'حذف',
    hint: 'كما تريده أن يظهر على قصصك.',
    error: 'ينقص هذا العنوان ما بعد علامة @.',
    consent: 'أرسلوا إليّ رسالة كل شهر',
    chapter: 'الفصول المقروءة',
    read: 'تابع القراءة',
  },
}

export const samples: Record<Language, Sample> = { en, fr, es, ar }

/** A drawing as the library's cover maker gives it: shapes alone, 3 by 4. */
export const sampleDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400"><rect width="300" height="400" fill="#20486b"/><circle cx="212" cy="214" r="46" fill="#f0c987"/><path d="M0 300c60-34 110-34 160 0s100 34 140 4v96H0z" fill="#163552"/><path d="M0 340c70-26 130-20 180 4s90 20 120 2v54H0z" fill="#0e2338"/><path d="M70 318l10-70h22l10 70z" fill="#efe6d6"/><rect x="78" y="232" width="26" height="16" fill="#c8552b"/></svg>`
