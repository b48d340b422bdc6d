import { Shelf } from '@/site/design/Shelf'
import type { WorkCard } from '../queries/reading/types'
import { WorkTile } from './WorkTile'

type WorkShelfProps = { works: readonly WorkCard[]; level?: 2 | 3 | 4; eager?: number }

/** Works side by side; the first `eager` pictures come with the page. */
export function WorkShelf({ works, level, eager = 0 }: WorkShelfProps) {
  return (
    <Shelf>
      {works.map((work, index) => (
        <WorkTile key={work.slug} work={work} level={level} eager={index < eager} />
      ))}
    </Shelf>
  )
}
