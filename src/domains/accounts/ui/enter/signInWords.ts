import { getTranslations } from 'next-intl/server'
import type { SignInWords } from './SignInForm'

const names = ['identifier', 'identifierHint', 'password', 'send', 'stepLead', 'code', 'codeHint', 'recoveryCode', 'recoveryHint', 'useRecovery', 'useApp', 'startAgain'] as const

/** The words of the form of signing in, for its client part. */
export const signInWords = async (): Promise<SignInWords> => {
  const t = await getTranslations('accounts.signIn')
  return Object.fromEntries(names.map((name) => [name, t(name)])) as SignInWords
}
