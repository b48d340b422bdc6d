import { directionOf } from '@/platform/i18n/languages'
import { cx } from '@/site/design/cx'
import { Image } from '@/site/design/icons'
import type { OwnSpread } from '../types'

/** A double page as it opens before a reader: picture and lines side by side, one below the other on a phone. */
export function SpreadView({ spread, url, language }: { spread: OwnSpread; url?: string; language: string }) {
  const isFull = spread.pictureSide === 'full'
  return (
    <div lang={language} dir={directionOf(language)} style={spread.background ? { background: spread.background, color: '#211c16' } : undefined} className={cx('grid min-h-48 content-start overflow-hidden rounded-md border border-line bg-paper shadow-low', !isFull && 'sm:grid-cols-2')}>
      <div className={cx('grid min-h-40 place-items-center bg-sunken', spread.pictureSide === 'end' && 'sm:order-2')}>
        {url ? <img src={url} alt={spread.altText ?? ''} className="size-full max-h-[60dvh] object-contain" /> : <Image aria-hidden className="size-10 text-ink-soft" strokeWidth={1.25} />}
      </div>
      <p className="self-center p-5 font-reading text-base whitespace-pre-wrap text-balance">{spread.text}</p>
    </div>
  )
}
