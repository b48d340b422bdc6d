import type { Language } from '@/platform/i18n/languages'

type FailureWords = { title: string; text: string; number: string; again: string; home: string }

/** What is said when a page fails. Apart from the other texts, for those may be what failed. */
export const failureWords: Record<Language, FailureWords> = {
  en: {
    title: 'Something went wrong on our side',
    text: 'Nothing of yours is lost. Try again in a moment; if it stays so, tell us the number below.',
    number: 'Number of this error',
    again: 'Try again',
    home: 'Go to the home page',
  },
  fr: {
    title: 'Quelque chose n’a pas marché de notre côté',
    text: 'Rien de ce qui est à vous n’est perdu. Réessayez dans un instant ; si cela continue, donnez-nous le numéro ci-dessous.',
    number: 'Numéro de cette erreur',
    again: 'Réessayer',
    home: 'Aller à l’accueil',
  },
  es: {
    title: 'Algo ha fallado por nuestra parte',
    text: 'No se ha perdido nada tuyo. Inténtalo de nuevo en un momento; si sigue igual, dinos el número de abajo.',
    number: 'Número de este error',
    again: 'Intentar de nuevo',
    home: 'Ir a la página de inicio',
  },
  ar: {
    title: 'حدث خطأ من جانبنا',
    text: 'لم تفقد شيئًا مما يخصك. حاول مرة أخرى بعد لحظات، وإن استمر الأمر فأخبرنا بالرقم أدناه.',
    number: 'رقم هذا الخطأ',
    again: 'حاول مرة أخرى',
    home: 'إلى الصفحة الرئيسية',
  },
}
