/** What a guardian is asked about, one by one (decisions.md, People). Everything else rests on `account`. */
export const purposes = ['account', 'class_work', 'posting', 'ai', 'photo', 'public_name'] as const

export type Purpose = (typeof purposes)[number]

/** A school may consent to class work alone, and only where its own setting says that the law lets it. */
export const schoolPurposes: readonly Purpose[] = ['class_work']
