/**
 * How often something may be done: `points` within `seconds` for one key (a person, an address of mail,
 * a token), `perAddress` for one network address, which may be a whole school.
 */
export type RateRule = { points: number; perAddress: number; seconds: number }

const minute = 60
const hour = 60 * minute

export const rateRules = {
  sign_in: { points: 10, perAddress: 120, seconds: 15 * minute },
  sign_up: { points: 5, perAddress: 40, seconds: hour },
  reset: { points: 4, perAddress: 30, seconds: hour },
  verify: { points: 10, perAddress: 60, seconds: hour },
  unlock: { points: 5, perAddress: 20, seconds: hour },
  upload: { points: 120, perAddress: 400, seconds: hour },
  search: { points: 60, perAddress: 240, seconds: minute },
  graphql: { points: 240, perAddress: 960, seconds: minute },
} as const satisfies Record<string, RateRule>

export type RuleName = keyof typeof rateRules

/** What every request counts against: one person, and one network address. */
export const generalRule = { perPerson: 900, perAddress: 3600, seconds: minute } as const

const strictPaths: [method: string, path: RegExp, rule: RuleName][] = [
  ['POST', /^\/api\/(users\/(login|sign-in)|account\/(sign-in(\/second-factor)?|passkeys\/sign-in\/(options|verify)))$/, 'sign_in'],
  ['POST', /^\/api\/(users(\/sign-up)?|account\/sign-up)$/, 'sign_up'],
  ['POST', /^\/api\/(users\/(forgot-password|reset-password)|account\/password\/(forgot|reset))$/, 'reset'],
  ['POST', /^\/api\/(users\/verify(\/[^/]+)?|account\/(verify-email|email\/confirm))$/, 'verify'],
  ['POST', /^\/api\/users\/unlock$/, 'unlock'],
  ['POST', /^\/api\/media(\/[^/]+)?$/, 'upload'],
  ['PATCH', /^\/api\/media\/[^/]+$/, 'upload'],
  ['GET', /^\/api\/search(\/|$)/, 'search'],
  ['POST', /^\/api\/graphql$/, 'graphql'],
  ['GET', /^\/api\/graphql$/, 'graphql'],
]

/** The strict rule that guards a path, if one does. Uploads count by their bodies' kind. */
export const ruleOfPath = (method: string, path: string, contentType: string): RuleName | undefined => {
  const rule = strictPaths.find(([verb, pattern]) => verb === method && pattern.test(path.replace(/\/+$/, '')))?.[2]
  return rule === 'upload' && !contentType.startsWith('multipart/') ? undefined : rule
}

/** The same rules for GraphQL, by the name of the operation's root field. */
export const ruleOfField = (name: string): RuleName | undefined => {
  if (/^login/.test(name)) return 'sign_in'
  if (/^(forgotPassword|resetPassword)/.test(name)) return 'reset'
  if (/^verifyEmail/.test(name)) return 'verify'
  if (/^unlock/.test(name)) return 'unlock'
  if (/^createUser$/.test(name)) return 'sign_up'
  return /^search/i.test(name) ? 'search' : undefined
}
