import type { Role } from '@/platform/access/types'
import type { Language } from '@/platform/i18n/languages'
import type { Purpose } from '../services/consents/purposes'

/** A child of a demo parent, made as a guardian makes one: username, no address, consents by purpose. */
export type SeedChild = { key: string; name: string; username: string; password: string; age: number; country: string; locale: Language; consents: Purpose[] }

/** One invented person. The password is known to everybody who reads this, hence never on a real site. */
export type SeedPerson = {
  key: string
  name: string
  firstName: string
  lastName?: string
  email: string | null
  username: string
  password: string
  roles: Role[]
  locale: Language
  country: string
  timezone: string
  birthDate: string
  /** What stands on the public page; without it the page is not public. */
  bio?: Partial<Record<Language, string>>
  designation?: string
  avatar?: string
  banned?: { reason: string }
  children?: SeedChild[]
}

const person = (key: string, name: string, roles: Role[], rest: Partial<SeedPerson> = {}): SeedPerson => {
  const [firstName, ...others] = name.split(' ')
  return {
    key, name, firstName, lastName: others.join(' ') || undefined, email: `${key.replaceAll('_', '.')}@inkwell.example`, username: key, password: `inkwell ${key}`.replaceAll('_', ' '),
    roles, locale: 'en', country: 'FR', timezone: 'Europe/Paris', birthDate: '1986-03-14', ...rest,
  }
}

/** People of every role but authors, who come from the library. */
export const demoPeople: SeedPerson[] = [
  person('ada_admin', 'Ada Lindqvist', ['admin'], { country: 'SE', timezone: 'Europe/Stockholm' }),
  person('edo_editor', 'Edo Marchetti', ['editor'], { country: 'IT', timezone: 'Europe/Rome', designation: 'Editor', bio: { en: 'Edo chooses what stands on the first page, and takes the commas out.' } }),
  person('mina_moderator', 'Mina Farouk', ['moderator'], { locale: 'ar', country: 'MA', timezone: 'Africa/Casablanca' }),
  person('mika_moderator', 'Mika Saarinen', ['moderator'], { country: 'FI', timezone: 'Europe/Helsinki' }),
  person('theo_teacher', 'Théo Garnier', ['teacher'], { locale: 'fr', designation: 'Professeur de lettres', bio: { fr: 'Théo enseigne le français à des classes qui préféraient dessiner.', en: 'Théo teaches French to classes that would rather draw.' } }),
  person('paula_parent', 'Paula Ibarra', ['parent'], {
    locale: 'es', country: 'ES', timezone: 'Europe/Madrid',
    children: [
      { key: 'leo', name: 'Leo', username: 'leo_ibarra', password: 'inkwell leo reads', age: 8, country: 'ES', locale: 'es', consents: ['account', 'class_work'] },
      { key: 'vera', name: 'Vera', username: 'vera_ibarra', password: 'inkwell vera writes', age: 12, country: 'ES', locale: 'es', consents: ['account', 'class_work', 'posting', 'public_name'] },
    ],
  }),
  person('vanja_volunteer', 'Vanja Petrović', ['volunteer', 'student'], { country: 'HR', timezone: 'Europe/Zagreb', bio: { en: 'Vanja translates on trains.' } }),
  person('insa_institution', 'Schule am Deich', ['institution'], { firstName: 'Insa', lastName: 'Petersen', country: 'DE', timezone: 'Europe/Berlin' }),
  person('sami_student', 'Sami Oulad', ['student'], { locale: 'fr', birthDate: '2002-09-30' }),
  person('nora_newcomer', 'Nora Weiss', ['student'], { country: 'AT', timezone: 'Europe/Vienna', birthDate: '1999-12-01' }),
  person('bruno_banned', 'Bruno Vance', ['student'], { country: 'US', timezone: 'America/New_York', banned: { reason: 'Posted the same advertisement in forty places.' } }),
]

/** An author of the demo library as a person: `maren`, "Maren Halvorsen", with the page's text in four languages. */
export const authorAsPerson = (author: { key: string; name: string; username: string; bio: Record<Language, string> }, avatar?: string): SeedPerson =>
  person(author.key, author.name, ['author', 'student'], {
    email: `${author.key}@inkwell.example`, username: author.username, password: `inkwell ${author.key} writes`, bio: author.bio, avatar,
  })
