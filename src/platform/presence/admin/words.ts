import type { Language } from '../../i18n/languages'

type Words = { other: string; others: string; self: string; group: string }

export const presenceWords: Record<Language, Words> = {
  en: { other: '{name} has this open too', others: '{name} have this open too', self: 'You have this open in another window', group: 'Who else is here' },
  fr: { other: '{name} l’a ouvert aussi', others: '{name} l’ont ouvert aussi', self: 'Vous l’avez ouvert dans une autre fenêtre', group: 'Qui d’autre est là' },
  es: { other: '{name} también lo tiene abierto', others: '{name} también lo tienen abierto', self: 'Lo tiene abierto en otra ventana', group: 'Quién más está aquí' },
  ar: { other: 'يفتحه {name} أيضًا', others: 'يفتحه أيضًا {name}', self: 'تفتحه أنت في نافذة أخرى', group: 'من هنا أيضًا' },
}
