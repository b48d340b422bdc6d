'use client'
import { $insertNodes } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslations } from 'next-intl'
import { Dialog } from '@/site/design/Dialog'
import { PictureForm } from '../pictures/PictureForm'
import { $createPictureNode } from './PictureNode'
import { rememberPictures } from './pictureUrls'

/** Brings a picture into the text, with the words for those who cannot see it. */
export function PictureDialog({ open, file, onClose }: { open: boolean; file?: File; onClose: () => void }) {
  const [editor] = useLexicalComposerContext()
  const t = useTranslations('authoring.editor')
  return (
    <Dialog open={open} onOpenChange={(now) => !now && onClose()} title={t('picture')}>
      {open && (
        <PictureForm
          file={file} withCaption
          onDone={({ id, url, alt, caption }) => {
            rememberPictures({ [id]: url })
            editor.update(() => $insertNodes([$createPictureNode(id, { alt, caption: caption || null })]))
            onClose()
            setTimeout(() => editor.focus())
          }}
        />
      )}
    </Dialog>
  )
}
