/** Whether mail really leaves; otherwise it is kept in the outbox that admins see. */
export const hasSmtp = (): boolean => Boolean(process.env.SMTP_URL)
export const keepsOutbox = (): boolean => !hasSmtp()

/** Where the site is for people, without a slash at the end. */
export const siteUrl = (): string => (process.env.SERVER_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/$/, '')

export const mailFrom = () => ({ name: process.env.MAIL_FROM_NAME || 'Inkwell', address: process.env.MAIL_FROM || 'post@localhost' })
