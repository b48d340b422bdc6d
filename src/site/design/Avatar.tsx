import { cx } from './cx'

type AvatarProps = {
  name: string
  image?: string
  size?: 'sm' | 'md' | 'lg'
  className?: string
}

const sizes = { sm: 'size-8 text-sm', md: 'size-11 text-ui', lg: 'size-20 text-xl' }
const grounds = [
  'bg-accent-soft text-accent',
  'bg-learn-soft text-learn',
  'bg-give-soft text-give',
  'bg-caution-soft text-caution',
]

/** First letters of the first two words, as whole letters of any script. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).slice(0, 2)
  return words.map((word) => [...new Intl.Segmenter().segment(word)][0]?.segment ?? '').join('')
}

/** A person's picture, else the initials on a colour that stays the same for the name. Stands beside the name: not read aloud. */
export function Avatar({ name, image, size = 'md', className }: AvatarProps) {
  const shape = cx('shrink-0 rounded-full', sizes[size], className)
  if (image) return <img src={image} alt="" loading="lazy" decoding="async" className={cx('object-cover', shape)} />
  const ground = grounds[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % grounds.length]
  return (
    <span
      aria-hidden
      className={cx('inline-grid place-items-center border border-line font-reading font-semibold', ground, shape)}
    >
      {initialsOf(name)}
    </span>
  )
}
