import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { hasSmtp, mailFrom } from './settings'

const outbox: EmailAdapter = () => ({
  name: 'outbox',
  defaultFromAddress: mailFrom().address,
  defaultFromName: mailFrom().name,
  // The text stays in the communication log, where the admin panel shows it.
  sendEmail: async () => ({ accepted: true }),
})

/**
 * Mail by SMTP (`SMTP_URL`, smtp:// or smtps://, with bounded waits), or the outbox where there is none.
 * Payload itself sends nothing: its own mails are off.
 */
export const mailAdapter = () => {
  if (!hasSmtp()) return outbox
  const { name, address } = mailFrom()
  const transport = nodemailer.createTransport({
    url: process.env.SMTP_URL, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000,
  } as nodemailer.TransportOptions)
  return nodemailerAdapter({ defaultFromName: name, defaultFromAddress: address, transport, skipVerify: true })
}
