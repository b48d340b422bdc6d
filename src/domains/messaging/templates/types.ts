/** The words of one kind of message in one language. Empty site texts: no notification; empty subject: no mail. */
export type MessageText = { siteTitle: string; siteMessage: string; subject: string; body: string; actionLabel: string }
export type MessageTexts = Record<string, MessageText>

/** One row of a language's texts: what the bell shows, then the mail and its button. */
export const text = (siteTitle: string, siteMessage: string, subject: string, body: string, actionLabel: string): MessageText => ({ siteTitle, siteMessage, subject, body, actionLabel })
