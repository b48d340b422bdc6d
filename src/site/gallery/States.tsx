import { Banner } from '../design/Banner'
import { Facets } from '../design/Facets'
import { LinkButton } from '../design/LinkButton'
import { Pagination } from '../design/Pagination'
import { Progress } from '../design/Progress'
import { StateBadge, type State } from '../design/StateBadge'
import { Stepper } from '../design/Stepper'
import { Table } from '../design/Table'
import { Timeline } from '../design/Timeline'
import type { Sample } from './samples'
import { Row, Section } from './Section'

const states: State[] = [
  'draft',
  'pending',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'published',
  'rejected',
  'withdrawn',
  'archived',
  'active',
  'completed',
  'locked',
  'failed',
]
const tones = ['info', 'success', 'caution', 'danger', 'locked'] as const

export function States({ sample }: { sample: Sample }) {
  const { words } = sample
  const rows = [
    { title: sample.title, reads: '1,204', state: 'published' as const },
    { title: sample.longTitle, reads: '86', state: 'changes_requested' as const },
  ]
  const values = [sample.title, sample.author, sample.heading].map((label, index) => ({
    value: String(index),
    label,
    count: index * 7,
  }))
  return (
    <>
      <Section title="States">
        <Row>
          {states.map((state) => (
            <StateBadge key={state} state={state} />
          ))}
        </Row>
        {tones.map((tone) => (
          <Banner
            key={tone}
            tone={tone}
            title={sample.title}
            actions={
              <LinkButton href="/browse" size="sm">
                {words.read}
              </LinkButton>
            }
          >
            {sample.summary}
          </Banner>
        ))}
      </Section>
      <Section title="On the way">
        <div className="grid max-w-xl gap-5">
          <Progress label={words.chapter} value={0.36} />
          <Progress label={words.chapter} value={0.8} tone="learn" detail="8 / 10" />
          <Progress label={words.chapter} value={1} tone="give" />
        </div>
        <Stepper
          label={sample.title}
          current={1}
          steps={[words.save, words.preview, sample.heading, words.read].map((label) => ({ label }))}
        />
        <Timeline
          entries={[
            { id: '1', at: '2026-03-01T09:30:00Z', title: words.save, body: sample.summary },
            { id: '2', at: '2026-03-02T16:05:00Z', title: words.preview },
          ]}
        />
      </Section>
      <Section title="Lists">
        <Table
          caption={sample.heading}
          rows={rows}
          rowKey={(row) => row.title}
          columns={[
            { key: 'title', label: words.name, cell: (row) => row.title, heading: true },
            { key: 'state', label: words.preview, cell: (row) => <StateBadge state={row.state} /> },
            { key: 'reads', label: words.read, cell: (row) => row.reads, numeric: true },
          ]}
        />
        <Pagination page={5} pages={12} hrefOf={(page) => `/design?page=${page}`} />
        <div className="max-w-72">
          <Facets
            action="#"
            clearHref="/design"
            chosen={{ kind: ['1'] }}
            facets={[{ name: 'kind', label: words.about, values }]}
          />
        </div>
      </Section>
    </>
  )
}
