import { z } from 'zod'
import { setNotificationPreference } from '@/domains/accounts/api'
import { anyone } from '@/platform/access/rules'
import { refusal } from '@/platform/errors/AppError'
import { endpoint } from '@/platform/http/endpoint'
import { defaultLanguage, directionOf, isLanguage } from '@/platform/i18n/languages'
import { readUnsubscribe } from '../mail/unsubscribe'
import { mailWords } from '../mail/words'

const input = z.object({ t: z.string().max(500) })

const preferred = (header: string | null) => {
  const first = (header ?? '').slice(0, 2)
  return isLanguage(first) ? first : defaultLanguage
}

const page = (language: ReturnType<typeof preferred>, title: string, inner: string) =>
  new Response(
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title>` +
      `<style>body{font:1.1rem/1.6 Georgia,serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem;color:#2b2a27;background:#f6f2ea}button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:.5rem;background:#9a3f1d;color:#fff}</style><main><h1>${title}</h1>${inner}</main></html>`,
    { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'" } },
  )

const whatOf = (token: string) => {
  const what = readUnsubscribe(token)
  if (!what) throw refusal('messaging.unknown_link', 400, mailWords.en.unknownLink)
  return what
}

/** Asks first: programs that look into mails open every link in them. */
export const unsubscribePage = endpoint({
  method: 'get', path: '/messages/unsubscribe', summary: 'The page that stops one kind of mail', may: anyone, input,
  handle: (req, { t }) => {
    whatOf(t)
    const language = preferred(req.headers.get('accept-language'))
    const words = mailWords[language]
    return page(language, words.stopQuestion, `<form method="post" action="/api/messages/unsubscribe?t=${encodeURIComponent(t)}"><button>${words.stopButton}</button></form>`)
  },
})

/** One click from a mail program (RFC 8058) or from the page above; works without signing in, twice is once. */
export const unsubscribe = endpoint({
  method: 'post', path: '/messages/unsubscribe', summary: 'Stops one kind of mail for the person named in the signed link', may: anyone, input,
  readsBody: false,
  handle: async (req, { t }) => {
    const { user, kind } = whatOf(t)
    await setNotificationPreference(req, user, kind, 'mail', false)
    const language = preferred(req.headers.get('accept-language'))
    return page(language, mailWords[language].stopped, `<p>${mailWords[language].stoppedText}</p>`)
  },
})
