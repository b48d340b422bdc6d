import type { Language } from '../../i18n/languages'

type Words = {
  title: string; intro: string; introNamed: string; field: string; theirs: string; mine: string; who: string; byThem: string; byMe: string; byBoth: string; takeTheirs: string; keepMine: string; copyMine: string
  copied: string; notCopied: string; paused: string; keepSays: string; nothing: string; failed: string; empty: string
}

/** The words of the dialog that two editors of one document meet. */
export const conflictWords: Record<Language, Words> = {
  en: {
    title: 'Somebody else saved this in the meantime', intro: 'Nothing is lost. Saving has stopped until you choose.', introNamed: '{name} saved this while you were writing. Nothing is lost. Saving has stopped until you choose.',
    field: 'Field', theirs: 'Saved now', mine: 'Yours', who: 'Changed by', byThem: 'the other', byMe: 'you', byBoth: 'both', takeTheirs: 'Take theirs', keepMine: 'Keep mine', copyMine: 'Copy mine',
    copied: 'Your words are in the clipboard.', notCopied: 'The clipboard is closed to this page.', paused: 'Not saved: somebody else saved in the meantime.', keepSays: '“Keep mine” saves only the fields that you changed; all other fields stay as they were saved. “Take theirs” leaves out what you wrote: copy it first if you need it.',
    nothing: 'Your words and the saved ones are the same.', failed: 'This did not work: {why}', empty: '(empty)',
  },
  fr: {
    title: 'Quelqu’un d’autre l’a enregistré entre-temps', intro: 'Rien n’est perdu. L’enregistrement attend votre choix.', introNamed: '{name} l’a enregistré pendant que vous écriviez. Rien n’est perdu. L’enregistrement attend votre choix.',
    field: 'Champ', theirs: 'Enregistré', mine: 'Le vôtre', who: 'Changé par', byThem: 'l’autre', byMe: 'vous', byBoth: 'les deux', takeTheirs: 'Prendre le sien', keepMine: 'Garder le mien', copyMine: 'Copier le mien',
    copied: 'Vos mots sont dans le presse-papiers.', notCopied: 'Le presse-papiers est fermé à cette page.', paused: 'Non enregistré : quelqu’un d’autre a enregistré entre-temps.', keepSays: '« Garder le mien » n’enregistre que les champs que vous avez changés ; les autres restent tels qu’enregistrés. « Prendre le sien » laisse de côté ce que vous avez écrit : copiez-le d’abord au besoin.',
    nothing: 'Vos mots et ceux enregistrés sont les mêmes.', failed: 'Cela n’a pas marché : {why}', empty: '(vide)',
  },
  es: {
    title: 'Otra persona lo ha guardado entretanto', intro: 'No se ha perdido nada. No se guarda más hasta que usted elija.', introNamed: '{name} lo guardó mientras usted escribía. No se ha perdido nada. No se guarda más hasta que usted elija.',
    field: 'Campo', theirs: 'Guardado ahora', mine: 'Lo suyo', who: 'Cambiado por', byThem: 'la otra persona', byMe: 'usted', byBoth: 'ambos', takeTheirs: 'Tomar lo guardado', keepMine: 'Conservar lo mío', copyMine: 'Copiar lo mío',
    copied: 'Sus palabras están en el portapapeles.', notCopied: 'El portapapeles está cerrado a esta página.', paused: 'No guardado: otra persona guardó entretanto.', keepSays: '«Conservar lo mío» guarda solo los campos que usted cambió; los demás quedan como se guardaron. «Tomar lo guardado» deja fuera lo que usted escribió: cópielo antes si lo necesita.',
    nothing: 'Sus palabras y las guardadas son iguales.', failed: 'No ha funcionado: {why}', empty: '(vacío)',
  },
  ar: {
    title: 'حفظه شخص آخر في هذه الأثناء', intro: 'لم يضع شيء. توقف الحفظ حتى تختار.', introNamed: 'حفظه {name} وأنت تكتب. لم يضع شيء. توقف الحفظ حتى تختار.',
    field: 'الحقل', theirs: 'المحفوظ الآن', mine: 'ما لديك', who: 'غيّره', byThem: 'الآخر', byMe: 'أنت', byBoth: 'كلاكما', takeTheirs: 'خذ المحفوظ', keepMine: 'أبقِ ما لدي', copyMine: 'انسخ ما لدي',
    copied: 'كلماتك في الحافظة.', notCopied: 'الحافظة مغلقة أمام هذه الصفحة.', paused: 'لم يُحفظ: حفظ شخص آخر في هذه الأثناء.', keepSays: '«أبقِ ما لدي» يحفظ الحقول التي غيّرتها أنت فقط، وتبقى الأخرى كما حُفظت. «خذ المحفوظ» يترك ما كتبته: انسخه أولًا إن احتجت إليه.',
    nothing: 'كلماتك والمحفوظ متطابقان.', failed: 'لم ينجح ذلك: {why}', empty: '(فارغ)',
  },
}
