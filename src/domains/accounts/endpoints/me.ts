import { z } from 'zod'
import { anyone, signedIn } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { me } from '../queries/me'
import { recordActivity } from '../services/recordActivity'
import { updateProfile, updateSettings } from '../services/updateOwn'
import { language, personName, timeZone, username } from './inputs'

const text = (most: number) => z.string().trim().max(most).nullable()
const link = z.union([z.literal('').transform(() => null), z.url({ protocol: /^https?$/ }).max(500)]).nullable()

const settings = z.object({
  language, theme: z.enum(['system', 'light', 'dark']), timeZone,
  reading: z.object({
    font: z.enum(['serif', 'sans', 'dyslexia']), size: z.number().min(70).max(250), spacing: z.number().min(1.2).max(2.6), width: z.enum(['narrow', 'medium', 'wide']),
    theme: z.enum(['auto', 'light', 'sepia', 'dark']), pages: z.enum(['auto', 'single', 'spread']),
  }).partial(),
  typewriterSound: z.boolean(), emailNotifications: z.boolean(), pushNotifications: z.boolean(), newsletter: z.boolean(),
  curatorNotifications: z.boolean(), badgeNotifications: z.boolean(),
  notifications: z.array(z.object({ kind: z.string().min(1).max(100), channel: z.enum(['site', 'mail']), isEnabled: z.boolean() })).max(200),
}).partial().strict()

const person = z.object({ name: personName, firstName: personName, lastName: text(255), username, phoneNumber: text(40) }).partial()

const page = z.object({
  displayName: personName, slug: z.string().trim().toLowerCase().min(3).max(60), isPublic: z.boolean(), avatar: z.uuid().nullable(), bio: text(2000),
  designation: text(255), organization: text(255), location: text(255),
  socialWebsite: link, socialGithub: link, socialFacebook: link, socialTwitter: link, socialLinkedin: link,
  teachingLevel: text(100), subjects: z.array(z.string().trim().min(1).max(100)).max(30), studentCount: z.number().int().min(0).nullable(),
  skills: z.array(z.string().trim().min(1).max(100)).max(50), availability: text(500), experience: text(4000),
}).partial()

export const meEndpoints = [
  endpoint({
    method: 'get', path: '/account/me', may: anyone, summary: 'Who I am, what I chose and what my page says; empty when signed out', input: z.object({}),
    handle: async (req) => { await recordActivity(req); return me(req) },
  }),
  endpoint({
    method: 'patch', path: '/account/settings', may: signedIn, summary: 'Change my settings', input: settings,
    handle: async (req, input) => ({ settings: await updateSettings(req, input as never) }),
  }),
  endpoint({
    method: 'patch', path: '/account/profile', may: signedIn, summary: 'Change my name, my username and my page', input: person.extend(page.shape).extend({ locale: language.optional() }).strict(),
    handle: async (req, { locale, ...input }) => {
      if (locale) req.locale = locale
      return { profile: await updateProfile(req, person.parse(input), page.parse(input)) }
    },
  }),
]
