import type { Language } from '@/platform/i18n/languages'

const en = {
  ban: 'Ban', lift: 'Lift the ban', reason: 'Why? The person reads this.', until: 'Until (empty: for ever)', confirm: 'Ban now', cancel: 'Cancel',
  banned: 'Banned. Every session has ended.', lifted: 'The ban is lifted.', failed: 'This did not work. Please try again.',
  'account.not_above': 'You may not do this to somebody of your rank or above.', 'account.last_admin': 'This is the last admin.',
}

export type StandingWords = typeof en

export const standingWords: Record<Language, StandingWords> = {
  en,
  fr: {
    ban: 'Exclure', lift: 'Lever l’exclusion', reason: 'Pourquoi ? La personne lira ce texte.', until: 'Jusqu’au (vide : pour toujours)', confirm: 'Exclure maintenant', cancel: 'Annuler',
    banned: 'Personne exclue. Toutes ses sessions sont fermées.', lifted: 'L’exclusion est levée.', failed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
    'account.not_above': 'Vous ne pouvez pas faire cela à une personne de votre rang ou au-dessus.', 'account.last_admin': 'C’est le dernier administrateur.',
  },
  es: {
    ban: 'Expulsar', lift: 'Levantar la expulsión', reason: '¿Por qué? La persona leerá este texto.', until: 'Hasta (vacío: para siempre)', confirm: 'Expulsar ahora', cancel: 'Cancelar',
    banned: 'Expulsada. Se han cerrado todas sus sesiones.', lifted: 'La expulsión se ha levantado.', failed: 'No ha funcionado. Inténtelo de nuevo.',
    'account.not_above': 'No puede hacer esto a alguien de su rango o superior.', 'account.last_admin': 'Es el último administrador.',
  },
  ar: {
    ban: 'حظر', lift: 'رفع الحظر', reason: 'لماذا؟ سيقرأ الشخص هذا النص.', until: 'حتى (فارغ: دائمًا)', confirm: 'احظر الآن', cancel: 'إلغاء',
    banned: 'حُظر الشخص وانتهت جميع جلساته.', lifted: 'رُفع الحظر.', failed: 'لم ينجح ذلك. حاول مرة أخرى.',
    'account.not_above': 'لا يجوز لك هذا مع من هو في رتبتك أو أعلى.', 'account.last_admin': 'هذا آخر مدير.',
  },
}
