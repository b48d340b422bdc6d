import type { Language } from '@/platform/i18n/languages'

type Words = { kept: string; sent: string; empty: string; noText: string; pending: string; failed: string }

/** The words of the outbox page; the states are those of a delivery. */
export const outboxWords: Record<Language, Words & { sent: string }> = {
  en: { kept: 'No SMTP server is set, so mails stay here instead of leaving.', sent: 'sent', empty: 'Nothing yet.', noText: 'The text of this mail was not kept.', pending: 'waiting', failed: 'failed' },
  fr: { kept: 'Aucun serveur SMTP n’est réglé : les messages restent ici au lieu de partir.', sent: 'envoyé', empty: 'Rien pour l’instant.', noText: 'Le texte de ce message n’a pas été gardé.', pending: 'en attente', failed: 'échoué' },
  es: { kept: 'No hay servidor SMTP: los mensajes se quedan aquí en vez de salir.', sent: 'enviado', empty: 'Todavía no hay nada.', noText: 'No se guardó el texto de este mensaje.', pending: 'en espera', failed: 'fallido' },
  ar: { kept: 'لا يوجد خادم SMTP، لذلك تبقى الرسائل هنا ولا ترسل.', sent: 'أرسلت', empty: 'لا شيء بعد.', noText: 'لم يحفظ نص هذه الرسالة.', pending: 'في الانتظار', failed: 'فشلت' },
}
