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
  /** A drawing made by code, 3 by 4; the title is set over it on a label. */
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

/** The face of a work. Takes the width of its place; the height follows (3:4), so nothing jumps. */
export function Cover({ title, author, language, image, svg, eager, decorative, className }: CoverProps) {
  const loading = eager ? 'eager' : 'lazy'
  // A book is bound on the side where its own language begins.
  const tongue = { lang: language, dir: language && directionOf(language) }
  if (image)
    return (
      <div {...tongue} className={cx('cover', className)}>
        <img
          src={image.url}
          alt={decorative ? '' : image.alt}
          width={image.width}
          height={image.height}
          loading={loading}
          fetchPriority={eager ? 'high' : undefined}
          decoding="async"
        />
      </div>
    )
  return (
    <div {...tongue} className={cx('cover', className)} aria-hidden={decorative || undefined}>
      {/* As a picture, so that nothing inside the drawing can ever run. */}
      {svg && <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="" width={300} height={400} />}
      <div className="cover-label">
        <span className="cover-title" data-length={lengthOf(title)}>
          {title}
        </span>
        {author && <span className="cover-author">{author}</span>}
      </div>
    </div>
  )
}
