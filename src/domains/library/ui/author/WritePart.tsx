'use client'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import type { RichTextDocument } from '@/platform/richtext/document'
import { Skeleton } from '@/site/design/Skeleton'
import { Field } from '@/site/design/Field'
import { TextInput } from '@/site/design/TextInput'
import { BlockNotes } from './notes/BlockNotes'
import { Measures } from './editor/Measures'
import type { PartProps } from './useWorkspace'

function Preparing() {
  const t = useTranslations('authoring.editor')
  return <div role="status" aria-label={t('loading')}><Skeleton className="h-[60dvh] w-full" /></div>
}

/** The editor is the heaviest thing on the site; only this page fetches it. */
const TextEditor = dynamic(() => import('./editor/TextEditor').then((file) => file.TextEditor), { ssr: false, loading: Preparing })

/** The text of a story, with the notes of the editors at their paragraphs. */
export function WritePart({ work, draft, reload, readOnly }: PartProps) {
  const t = useTranslations('authoring.details')
  const { fields, change, stamp } = draft
  const language = String(fields.language ?? 'en')
  const body = fields.body as RichTextDocument | null | undefined
  return (
    <div className="grid gap-4">
      <Field label={t('title')} id="field-title"><TextInput value={String(fields.title ?? '')} maxLength={300} lang={language} readOnly={readOnly} onChange={(event) => change({ title: event.target.value })} /></Field>
      <TextEditor key={`${stamp}-${readOnly}`} document={body} language={language} readOnly={readOnly} pictures={work.pictures} onChange={(document) => change({ body: document })}>
        <BlockNotes work={work} reload={reload} />
      </TextEditor>
      <Measures document={body} language={language} />
    </div>
  )
}
