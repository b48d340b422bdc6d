import type { Language } from '@/platform/i18n/languages'

type Words = { copyLink: string; why: string; stop: string; account: string; stopped: string; stoppedText: string; stopQuestion: string; stopButton: string; unknownLink: string }

/** The words around every letter, and those of the page that stops one kind of mail. */
export const mailWords: Record<Language, Words> = {
  en: {
    copyLink: 'If the button does not work, copy this address into your browser:',
    why: 'You receive this because your settings ask for it.', stop: 'Stop mails of this kind', account: 'This mail is about your account, so it cannot be switched off.',
    stopQuestion: 'Stop mails of this kind?', stopButton: 'Stop them', stopped: 'Done', stoppedText: 'You will receive no more mails of this kind. Your settings let you turn them on again.',
    unknownLink: 'This link is not complete. Please open it from the mail again.',
  },
  fr: {
    copyLink: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
    why: 'Vous recevez ce message parce que vos réglages le demandent.', stop: 'Ne plus recevoir ce genre de message', account: 'Ce message concerne votre compte ; il ne peut pas être désactivé.',
    stopQuestion: 'Ne plus recevoir ce genre de message ?', stopButton: 'Ne plus recevoir', stopped: 'C’est fait', stoppedText: 'Vous ne recevrez plus de messages de ce genre. Vos réglages permettent de les réactiver.',
    unknownLink: 'Ce lien n’est pas complet. Ouvrez-le de nouveau depuis le message.',
  },
  es: {
    copyLink: 'Si el botón no funciona, copia esta dirección en tu navegador:',
    why: 'Recibes este mensaje porque así lo piden tus ajustes.', stop: 'Dejar de recibir mensajes de este tipo', account: 'Este mensaje trata de tu cuenta, por eso no se puede desactivar.',
    stopQuestion: '¿Dejar de recibir mensajes de este tipo?', stopButton: 'Dejar de recibirlos', stopped: 'Hecho', stoppedText: 'No recibirás más mensajes de este tipo. Puedes volver a activarlos en tus ajustes.',
    unknownLink: 'Este enlace no está completo. Ábrelo de nuevo desde el mensaje.',
  },
  ar: {
    copyLink: 'إذا لم يعمل الزر فانسخ هذا العنوان إلى متصفحك:',
    why: 'تصلك هذه الرسالة لأن إعداداتك تطلبها.', stop: 'إيقاف هذا النوع من الرسائل', account: 'هذه الرسالة تخص حسابك، لذلك لا يمكن إيقافها.',
    stopQuestion: 'هل توقف هذا النوع من الرسائل؟', stopButton: 'أوقفها', stopped: 'تم', stoppedText: 'لن تصلك رسائل من هذا النوع بعد الآن. يمكنك تفعيلها من جديد في إعداداتك.',
    unknownLink: 'هذا الرابط غير مكتمل. افتحه من الرسالة مرة أخرى.',
  },
}
