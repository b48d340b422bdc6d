'use client'
import { LexicalComposer } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { ContentEditable } from '@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalHistoryPlugin'
import { ListPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalListPlugin'
import { RichTextPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalRichTextPlugin'
import { useTranslations } from 'next-intl'
import { useRef, useState, type ReactNode } from 'react'
import type { RichTextDocument } from '@/platform/richtext/document'
import { directionOf } from '@/platform/i18n/languages'
import { nodes, theme } from './configuration'
import { toEditor } from './convert'
import { drawNodes } from './drawNodes'
import { LinkDialog } from './LinkDialog'
import { PictureDialog } from './PictureDialog'
import { Reporter } from './Reporter'
import { Toolbar } from './Toolbar'

export type TextEditorProps = {
  document: RichTextDocument | null | undefined
  language: string
  readOnly?: boolean
  onChange: (document: RichTextDocument) => void
  /** Addresses of the pictures in the text, by id. */
  pictures: Record<string, string>
  /** Something of the page that works on the text, such as the notes beside it. */
  children?: ReactNode
}

drawNodes()

/**
 * Where a story is written. The text is Payload's own Lexical document; what this editor does not know
 * stands in it untouched. It begins anew when its `key` changes.
 */
export function TextEditor({ document: given, language, readOnly, onChange, pictures, children }: TextEditorProps) {
  const t = useTranslations('authoring.editor')
  const toolbar = useRef<HTMLDivElement>(null)
  const [dialog, setDialog] = useState<'link' | 'picture'>()
  const [file, setFile] = useState<File>()
  const [initial] = useState(() => ({
    namespace: 'work', nodes, theme, editable: !readOnly, editorState: JSON.stringify(toEditor(given)),
    onError: (error: Error) => { throw error },
  }))
  const close = () => { setDialog(undefined); setFile(undefined) }
  return (
    <LexicalComposer initialConfig={initial}>
      <div className="rounded-lg border border-line-strong bg-surface has-[#work-text:focus-visible]:outline-(length:--focus-width) has-[#work-text:focus-visible]:outline-focus">
        {!readOnly && <Toolbar toolbarRef={toolbar} language={language} onLink={() => setDialog('link')} onPicture={() => setDialog('picture')} />}
        <div className="relative">
          <RichTextPlugin
            contentEditable={
              <ContentEditable
                id="work-text" lang={language} dir={directionOf(language)} aria-label={t('text')} aria-describedby={readOnly ? undefined : 'work-text-keys'} spellCheck
                className="prose min-h-[50dvh] max-w-none px-[max(1rem,calc((100%-66ch)/2))] py-5 outline-none"
              />
            }
            placeholder={<p aria-hidden className="prose pointer-events-none absolute inset-x-0 top-5 max-w-none px-[max(1rem,calc((100%-66ch)/2))] text-ink-soft">{t('placeholder')}</p>}
            ErrorBoundary={LexicalErrorBoundary}
          />
          {children}
        </div>
        <p id="work-text-keys" className="sr-only">{t('keys')}</p>
      </div>
      <HistoryPlugin />
      <ListPlugin />
      <Reporter
        onChange={onChange} editable={!readOnly} pictures={pictures}
        ways={{ onLink: () => setDialog('link'), onToolbar: () => toolbar.current?.querySelector<HTMLElement>('select, button')?.focus(), onPictureFile: (one) => { setFile(one); setDialog('picture') } }}
      />
      <LinkDialog open={dialog === 'link'} onClose={close} />
      <PictureDialog open={dialog === 'picture'} file={file} onClose={close} />
    </LexicalComposer>
  )
}
