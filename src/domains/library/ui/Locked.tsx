import { useFormatter, useTranslations } from 'next-intl'
import { Banner } from '@/site/design/Banner'
import { LinkButton } from '@/site/design/LinkButton'
import type { WorkPage } from '../queries/reading/types'

const reasons = ['premium', 'purchase', 'subscription', 'classroom_license', 'institutional', 'not_public'] as const
const knownWays = ['purchase', 'subscription', 'classroom', 'gift', 'points', 'trial'] as const

type LockedProps = { open: WorkPage['open']['read']; price: WorkPage['price']; title: string; back: string }

/** Why a work does not open to this reader, and what would open it: from the answer of the access rules. */
export function Locked({ open, price, title, back }: LockedProps) {
  const t = useTranslations('library.locked')
  const format = useFormatter()
  const cost = price ? format.number(price.amount / 100, { style: 'currency', currency: price.currency }) : ''
  const why = reasons.find((reason) => reason === open.why) ?? 'other'
  const ways = knownWays.filter((way) => open.ways.includes(way))
  return (
    <Banner
      tone="locked"
      title={title}
      actions={
        <>
          <LinkButton href={`/sign-in?next=${encodeURIComponent(back)}`} variant="primary">
            {t('signIn')}
          </LinkButton>
          <LinkButton href="/browse">{t('more')}</LinkButton>
        </>
      }
    >
      <p>
        {t(`why.${why}`)} {cost && ways.length === 0 && t('priced', { price: cost })}
      </p>
      {ways.length > 0 && (
        <>
          <p className="mt-2 font-semibold">{t('opens')}</p>
          <ul className="list-disc ps-5">
            {ways.map((way) => (
              <li key={way}>{t(`ways.${way}`, { price: cost })}</li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2">{t('ways.sign_in')}</p>
    </Banner>
  )
}
