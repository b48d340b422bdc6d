import { useTranslations } from 'next-intl'
import { RichText } from '@/platform/richtext/RichText'
import type { RichTextDocument } from '@/platform/richtext/document'
import { Prose } from '@/site/design/Prose'
import { pictureIn } from '../reader/pictureIn'

/** The first lines of a work, as it is set when one reads it. */
export function Beginning({ document, language, blocks = 3 }: { document: RichTextDocument; language: string; blocks?: number }) {
  const t = useTranslations('library.story')
  const first: RichTextDocument = { root: { ...document.root, children: document.root.children.slice(0, blocks) } }
  return (
    <section aria-label={t('beginning')} className="grid gap-3">
      <h2 className="text-lg">{t('beginning')}</h2>
      <div className="relative max-h-72 overflow-hidden mask-b-from-60% mask-b-to-100%">
        <Prose language={language}>
          <RichText document={first} mediaUrl={pictureIn} language={language} blockIds={false} />
        </Prose>
      </div>
    </section>
  )
}
