import type { Language } from '@/platform/i18n/languages'

/** The words of the staff's way in. */
export const loginWords: Record<Language, Record<
  'identifier' | 'password' | 'signIn' | 'passkey' | 'forgot' | 'codeTitle' | 'codeHint' | 'code' | 'recovery' | 'recoveryHint' | 'useRecovery' | 'useCode' | 'back' | 'failed' | 'wrong' | 'codeWrong' | 'ticketGone' | 'locked' | 'passkeyFailed', string
>> = {
  en: {
    identifier: 'E-mail or username', password: 'Password', signIn: 'Sign in', passkey: 'Sign in with a passkey', forgot: 'Forgot the password?',
    codeTitle: 'One more step', codeHint: 'Enter the six digits that your authenticator app shows.', code: 'Code', recovery: 'Recovery code', recoveryHint: 'Enter one of the ten codes that you kept. It works once.',
    useRecovery: 'Use a recovery code instead', useCode: 'Use the app instead', back: 'Start again', failed: 'That did not work. Please try again.', wrong: 'The address or the password is not right.',
    codeWrong: 'This code is not right. Use the newest one.', ticketGone: 'This took too long. Please sign in again.', locked: 'Too many tries. Please wait a little.', passkeyFailed: 'The passkey could not be used here.',
  },
  fr: {
    identifier: 'E-mail ou nom d’utilisateur', password: 'Mot de passe', signIn: 'Se connecter', passkey: 'Se connecter avec une clé d’accès', forgot: 'Mot de passe oublié ?',
    codeTitle: 'Encore une étape', codeHint: 'Saisissez les six chiffres affichés par votre application d’authentification.', code: 'Code', recovery: 'Code de secours', recoveryHint: 'Saisissez l’un des dix codes que vous avez gardés. Il ne sert qu’une fois.',
    useRecovery: 'Utiliser un code de secours', useCode: 'Utiliser l’application', back: 'Recommencer', failed: 'Cela n’a pas fonctionné. Réessayez.', wrong: 'L’adresse ou le mot de passe ne convient pas.',
    codeWrong: 'Ce code ne convient pas. Utilisez le plus récent.', ticketGone: 'Cela a pris trop de temps. Reconnectez-vous.', locked: 'Trop d’essais. Patientez un peu.', passkeyFailed: 'La clé d’accès n’a pas pu servir ici.',
  },
  es: {
    identifier: 'Correo o nombre de usuario', password: 'Contraseña', signIn: 'Entrar', passkey: 'Entrar con una llave de acceso', forgot: '¿Olvidó la contraseña?',
    codeTitle: 'Un paso más', codeHint: 'Escriba las seis cifras que muestra su aplicación de autenticación.', code: 'Código', recovery: 'Código de recuperación', recoveryHint: 'Escriba uno de los diez códigos que guardó. Sirve una vez.',
    useRecovery: 'Usar un código de recuperación', useCode: 'Usar la aplicación', back: 'Empezar de nuevo', failed: 'No ha funcionado. Inténtelo de nuevo.', wrong: 'La dirección o la contraseña no es correcta.',
    codeWrong: 'Este código no es correcto. Use el más reciente.', ticketGone: 'Ha tardado demasiado. Entre de nuevo.', locked: 'Demasiados intentos. Espere un poco.', passkeyFailed: 'La llave de acceso no se pudo usar aquí.',
  },
  ar: {
    identifier: 'البريد أو اسم المستخدم', password: 'كلمة المرور', signIn: 'تسجيل الدخول', passkey: 'الدخول بمفتاح مرور', forgot: 'نسيت كلمة المرور؟',
    codeTitle: 'خطوة أخرى', codeHint: 'أدخل الأرقام الستة التي يعرضها تطبيق المصادقة.', code: 'الرمز', recovery: 'رمز الاسترداد', recoveryHint: 'أدخل أحد الرموز العشرة التي احتفظت بها. يصلح مرة واحدة.',
    useRecovery: 'استعمل رمز استرداد', useCode: 'استعمل التطبيق', back: 'ابدأ من جديد', failed: 'لم ينجح ذلك. حاول مرة أخرى.', wrong: 'العنوان أو كلمة المرور غير صحيح.',
    codeWrong: 'هذا الرمز غير صحيح. استعمل أحدث رمز.', ticketGone: 'استغرق ذلك وقتًا طويلًا. سجّل الدخول من جديد.', locked: 'محاولات كثيرة. انتظر قليلًا.', passkeyFailed: 'تعذّر استعمال مفتاح المرور هنا.',
  },
}

export type LoginWords = (typeof loginWords)['en']
