import { directionOf } from '@/platform/i18n/languages'
import { cx } from './cx'

type CoverProps = {
  /** The work's title, in its own language. */
  title: string
  author?: string
  /** The language of title and author, where it is not the page's. */
  language?: string
  /** A cover made by people; it carries its own lettering. */
  image?: { url: string; alt: string; width?: number; height?: number }
  /** A drawing made by code, 3 by 4, without letters: nothing is set over it, the page says the title beside it. */
  svg?: string
  /** True above the fold, so that the picture comes first. */
  eager?: boolean
  /** True beside a heading that says the title already: nothing is read aloud twice. */
  decorative?: boolean
  className?: string
}

/** How small the letters must be for the title to stand whole on its label. */
function lengthOf(title: string): 'long' | 'longest' | undefined {
  const longestWord = Math.max(...title.split(/\s+/).map((word) => word.length))
  if (title.length > 52 || longestWord > 14) return 'longest'
  return title.length > 28 || longestWord > 11 ? 'long' : undefined
}

/**
 * The face of a work: its picture, else a cloth cover with the title on a label. Takes the width of its
 * place; the height follows (3:4), so nothing jumps.
 */
export function Cover({ title, author, language, image, svg, eager, decorative, className }: CoverProps) {
  const loading = eager ? 'eager' : 'lazy'
  // A book is bound on the side where its own language begins.
  const tongue = { lang: language, dir: language && directionOf(language) }
  // As a picture, so that nothing inside a drawing can ever run.
  const drawing = svg && { url: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: title, width: 300, height: 400 }
  const picture = image ?? (drawing || undefined)
  if (picture)
    return (
      <div {...tongue} className={cx('cover', className)}>
        <img
          src={picture.url}
          alt={decorative ? '' : picture.alt}
          width={picture.width}
          height={picture.height}
          loading={loading}
          fetchPriority={eager ? 'high' : undefined}
          decoding="async"
        />
      </div>
    )
  return (
    <div {...tongue} className={cx('cover', className)} aria-hidden={decorative || undefined}>
      <div className="cover-label">
        <span className="cover-title" data-length={lengthOf(title)}>
          {title}
        </span>
        {author && <span className="cover-author">{author}</span>}
      </div>
    </div>
  )
}
