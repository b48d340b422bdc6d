import type { Purpose } from '../services/consents/purposes'

/**
 * The version of each notice, as the day from which it is shown, and the oldest version whose consents
 * still hold. A change of meaning raises both: guardians are asked again and the purpose rests until
 * they answer. A mere correction raises the version alone.
 */
export const noticeVersions: Record<Purpose, { version: string; holdsSince: string }> = {
  account: { version: '2026-11-20', holdsSince: '2026-11-20' },
  class_work: { version: '2026-11-20', holdsSince: '2026-11-20' },
  posting: { version: '2026-11-20', holdsSince: '2026-11-20' },
  ai: { version: '2026-11-20', holdsSince: '2026-11-20' },
  photo: { version: '2026-11-20', holdsSince: '2026-11-20' },
  public_name: { version: '2026-11-20', holdsSince: '2026-11-20' },
}
