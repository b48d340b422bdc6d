import { Cover } from '@/site/design/Cover'
import type { WorkCard } from '../queries/reading/types'
import { coverAddress } from './cover/address'

type Faced = Pick<WorkCard, 'title' | 'authorName' | 'language' | 'cover' | 'mood' | 'category'>

/** The picture of a work's face: its own, else the drawing that its title and mood give. */
export const faceOf = ({ title, authorName, language, cover, mood, category }: Faced) =>
  cover
    ? { url: cover.url, alt: cover.alt || title, width: cover.width ?? undefined, height: cover.height ?? undefined }
    : { url: coverAddress({ title, author: authorName, mood: mood ?? undefined, category: category?.slug, language }), alt: title, width: 300, height: 400 }

type WorkCoverProps = { work: Faced; eager?: boolean; decorative?: boolean; className?: string }

/** The face of a work, as on every shelf. */
export function WorkCover({ work, eager, decorative = true, className }: WorkCoverProps) {
  return <Cover title={work.title} language={work.language} image={faceOf(work)} eager={eager} decorative={decorative} className={className} />
}
