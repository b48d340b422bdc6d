import { Avatar } from '../design/Avatar'
import { Badge } from '../design/Badge'
import { Card } from '../design/Card'
import { Cover } from '../design/Cover'
import { EmptyState } from '../design/EmptyState'
import { BookMarked } from '../design/icons'
import { Link } from '../design/Link'
import { LinkButton } from '../design/LinkButton'
import { Rating } from '../design/Rating'
import { Shelf } from '../design/Shelf'
import { Skeleton } from '../design/Skeleton'
import { sampleDrawing, type Sample } from './samples'
import { Section } from './Section'

export function Works({ sample, others }: { sample: Sample; others: readonly { language: string; sample: Sample }[] }) {
  return (
    <>
      <Section title="Covers">
        <Shelf>
          {others.map(({ language, sample: other }) => (
            <li key={language} className="grid content-start gap-3">
              <Cover title={other.title} author={other.author} language={language} svg={sampleDrawing} decorative />
              {/* A heading of the page's direction with words of their own: mixed shelves stay aligned. */}
              <h3 className="text-ui leading-snug">
                <Link href="/browse" variant="plain" lang={language} dir="auto">
                  {other.longTitle}
                </Link>
              </h3>
            </li>
          ))}
          <li>
            <Cover title={sample.longTitle} author={sample.author} />
          </li>
          <li className="grid content-start gap-3">
            <Skeleton shape="cover" />
            <Skeleton />
          </li>
        </Shelf>
      </Section>
      <Section title="Cards">
        <div className="grid gap-6 md:grid-cols-2">
          <Card as="article" className="grid grid-cols-[6rem_1fr] gap-5">
            <Cover title={sample.title} author={sample.author} svg={sampleDrawing} decorative />
            <div className="grid content-start gap-2">
              <h3 className="text-lg">
                <Link href="/browse" variant="plain">
                  {sample.title}
                </Link>
              </h3>
              <p className="flex items-center gap-2 text-sm text-ink-soft">
                <Avatar name={sample.author} size="sm" />
                {sample.author}
              </p>
              <p className="text-ui">{sample.summary}</p>
              <Rating value={4.5} count={12} />
              <div className="flex flex-wrap gap-2">
                <Badge tone="accent">6–8</Badge>
                <Badge tone="learn">CC BY</Badge>
                <Badge>12</Badge>
              </div>
            </div>
          </Card>
          <EmptyState
            icon={BookMarked}
            title={sample.heading}
            level={3}
            action={<LinkButton href="/browse">{sample.words.read}</LinkButton>}
          >
            {sample.summary}
          </EmptyState>
        </div>
      </Section>
    </>
  )
}
