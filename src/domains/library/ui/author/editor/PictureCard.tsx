'use client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useTranslations } from 'next-intl'
import { Button } from '@/site/design/Button'
import { cx } from '@/site/design/cx'
import { Field } from '@/site/design/Field'
import { Image, Trash2 } from '@/site/design/icons'
import { TextInput } from '@/site/design/TextInput'
import { $isPictureNode, type PictureData } from './PictureNode'
import { pictureUrl } from './pictureUrls'
import { useSelectedNode } from './useSelectedNode'

/** A picture in the text with its words: what it shows, and the line below it. */
export function PictureCard({ nodeKey, data }: { nodeKey: string; data: PictureData }) {
  const t = useTranslations('authoring.picture')
  const { editor, isSelected, remove, frame } = useSelectedNode<HTMLElement>(nodeKey)
  const editable = useLexicalEditable()
  const url = pictureUrl(data.value)
  const { alt, caption } = data.fields
  const set = (fields: { alt?: string; caption?: string | null }) => editor.update(() => {
    const node = $getNodeByKey(nodeKey)
    if ($isPictureNode(node)) node.setFields(fields)
  })
  return (
    <figure ref={frame} contentEditable={false} className={cx('my-4 grid gap-3 rounded-md border border-line p-3 font-interface', isSelected && 'outline-2 outline-focus')}>
      {url ? <img src={url} alt={alt ?? ''} className="mx-auto max-h-96 max-w-full rounded-sm" /> : <span className="grid h-32 place-items-center rounded-sm bg-sunken text-ink-soft"><Image aria-hidden className="size-8" /></span>}
      {editable ? (
        <div className="grid gap-3">
          <Field label={t('alt')} error={alt?.trim() ? undefined : t('altMissing')}><TextInput defaultValue={alt ?? ''} maxLength={500} onChange={(event) => set({ alt: event.target.value })} /></Field>
          <Field label={t('caption')} optional><TextInput defaultValue={caption ?? ''} maxLength={1000} onChange={(event) => set({ caption: event.target.value || null })} /></Field>
          <Button variant="quiet" size="sm" className="justify-self-end" onClick={remove}><Trash2 aria-hidden className="size-4" />{t('remove')}</Button>
        </div>
      ) : caption && <figcaption className="text-sm text-ink-soft">{caption}</figcaption>}
    </figure>
  )
}
