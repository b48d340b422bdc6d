import type { CronTask } from '@/platform/events/types'
import { sweepChallenges } from '../services/secondFactor/challenges'

/** Every hour: throws away what nobody can answer any more. */
export const sweepSignInChallenges: CronTask = {
  name: 'sweep-sign-in-challenges',
  cron: '40 * * * *',
  catchUp: '1h',
  run: async (req) => void (await sweepChallenges(req)),
}
