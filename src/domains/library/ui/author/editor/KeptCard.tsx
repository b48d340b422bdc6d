'use client'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useTranslations } from 'next-intl'
import { RichText } from '@/platform/richtext/RichText'
import type { BlockNode, RichTextDocument } from '@/platform/richtext/document'
import { Button } from '@/site/design/Button'
import { cx } from '@/site/design/cx'
import { Lock, Trash2 } from '@/site/design/icons'
import { pictureUrl } from './pictureUrls'
import { useSelectedNode } from './useSelectedNode'

/** Kinds that the site itself knows how to show. */
const shown = new Set(['table', 'block'])

const documentOfOne = (node: unknown): RichTextDocument =>
  ({ root: { type: 'root', children: [node as BlockNode], direction: null, format: '', indent: 0, version: 1 } })

type KeptCardProps = { nodeKey: string; kept: { type: string } & Record<string, unknown>; inline: boolean }

/** A part of the text that is kept as it is: a table, a box, lines of code. It can be moved past and deleted, not changed. */
export function KeptCard({ nodeKey, kept, inline }: KeptCardProps) {
  const t = useTranslations('authoring.editor')
  const { isSelected, remove, frame } = useSelectedNode<HTMLDivElement>(nodeKey)
  const editable = useLexicalEditable()
  if (inline) return <span contentEditable={false} className="rounded-sm bg-sunken px-1 text-sm text-ink-soft">{t('keptInline')}</span>
  return (
    <div ref={frame} contentEditable={false} className={cx('my-4 rounded-md border border-line p-3', isSelected && 'outline-2 outline-focus')}>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2 font-interface text-sm text-ink-soft">
        <span className="inline-flex items-center gap-1.5"><Lock aria-hidden className="size-4" />{kept.type === 'table' ? t('keptTable') : t('kept')}</span>
        {editable && <Button variant="quiet" size="sm" onClick={remove}><Trash2 aria-hidden className="size-4" />{t('keptRemove')}</Button>}
      </div>
      {shown.has(kept.type) && <div className="overflow-x-auto"><RichText document={documentOfOne(kept)} mediaUrl={(value) => pictureUrl(value) ?? null} /></div>}
    </div>
  )
}
