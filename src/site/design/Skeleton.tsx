import { cx } from './cx'

type SkeletonProps = {
  shape?: 'line' | 'block' | 'cover' | 'circle'
  className?: string
}

const shapes = {
  line: 'h-4 w-full rounded-sm',
  block: 'h-24 w-full rounded-lg',
  cover: 'aspect-3/4 w-full rounded-sm',
  circle: 'size-11 rounded-full',
}

/** The place of what is coming, in its size. Begins to breathe only after 300 ms, so that what is quick never flickers. */
export function Skeleton({ shape = 'line', className }: SkeletonProps) {
  return <span aria-hidden className={cx('shimmer block bg-sunken', shapes[shape], className)} />
}
