'use client'
import { cx } from '@/site/design/cx'
import { useSelectedNode } from './useSelectedNode'

export function RuleLine({ nodeKey }: { nodeKey: string }) {
  const { isSelected, frame } = useSelectedNode<HTMLDivElement>(nodeKey)
  return <div ref={frame} contentEditable={false} className={cx('rounded-sm py-2', isSelected && 'outline-2 outline-focus')}><hr className="mx-auto w-24 border-t border-line-strong" /></div>
}
