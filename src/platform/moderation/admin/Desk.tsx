import Link from 'next/link'
import { createLocalReq, type CollectionSlug, type PayloadRequest, type ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { isStaff } from '../../access/rules'
import { asViewer } from '../../access/viewer'
import { isLanguage, type Language } from '../../i18n/languages'
import { contributions } from '../contributions'
import { deskSummary, type DeskSummary, type Planned } from '../queries/deskSummary'
import { wordsFor, type InboxWords } from '../words'
import { distance } from './fill'
import { namesOf } from './InboxView'
import './inbox.css'
import './desk.css'

const Card = ({ title, href, children }: { title: string; href?: string; children: ReactNode }) => (
  <section className="inkwell-desk__card">
    <h3>{href ? <Link href={href} prefetch={false}>{title}</Link> : title}</h3>
    {children}
  </section>
)

const Numbers = ({ summary, words, admin }: { summary: DeskSummary; words: InboxWords; admin: string }) => (
  <ul className="inkwell-counts">
    {([[words.waiting, summary.counts.waiting, ''], [words.unclaimed, summary.counts.unclaimed, '?who=unclaimed'], [words.due, summary.counts.due, '?age=due']] as const).map(([label, count, query]) => (
      <li key={label}><Link href={`${admin}/inbox${query}`} prefetch={false}><strong>{count}</strong> {label}</Link></li>
    ))}
    {summary.dead !== null && <li><Link href={`${admin}/jobs`} prefetch={false}><strong>{summary.dead}</strong> {words.failedJobs}</Link></li>}
  </ul>
)

/** Planned documents by their titles, as far as the viewer may read them. */
const titlesOf = async (req: PayloadRequest, planned: Planned[]): Promise<(Planned & { title: string })[]> =>
  Promise.all(planned.filter(({ collection }) => collection in req.payload.collections).map(async (one) => {
    const doc = (await asViewer(req).findByID({ collection: one.collection as CollectionSlug, id: one.id, depth: 0, draft: true, disableErrors: true, select: { title: true } as never })) as { title?: string } | null
    return { ...one, title: doc?.title ?? one.id }
  }))

const byKind = ({ groups }: DeskSummary): [string, number][] => {
  const waiting = new Set(contributions().flatMap((one) => one.waiting.map((state) => state)))
  const sums = new Map<string, number>()
  for (const { kind, state, count } of groups) if (waiting.has(state)) sums.set(kind, (sums.get(kind) ?? 0) + count)
  return [...sums]
}

const Planning = ({ planned, language, admin, words }: { planned: (Planned & { title: string })[]; language: Language; admin: string; words: InboxWords }) => (
  <Card title={words.scheduledNext}>
    {planned.length === 0 ? <p>{words.nothingScheduled}</p> : (
      <ul>
        {planned.map(({ collection, id, at, title }) => (
          <li key={`${collection}${id}${at}`}><Link href={`${admin}/collections/${collection}/${id}`} prefetch={false}><bdi>{title}</bdi></Link> · <time dateTime={at} title={new Date(at).toLocaleString(language)}>{distance(at, language)}</time></li>
        ))}
      </ul>
    )}
  </Card>
)

/** Above the dashboard: what waits for this person, and what the house is about to do. Nothing for those who are no staff. */
export const Desk = async ({ i18n, payload, user }: ServerProps) => {
  if (!isStaff(user ?? null)) return null
  const req = await createLocalReq({ user: user! }, payload)
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'en'
  const words = wordsFor(language)
  const { kinds } = namesOf(language)
  const { admin } = payload.config.routes
  const summary = await deskSummary(req)
  const planned = summary.planned && (await titlesOf(req, summary.planned))
  const ready = summary.groups.filter(({ state }) => state === 'approved').reduce((sum, { count }) => sum + count, 0)
  return (
    <section aria-label={words.desk} className="inkwell-desk">
      <h2>{words.desk}</h2>
      <Numbers admin={admin} summary={summary} words={words} />
      <div className="inkwell-desk__cards">
        <Card href={`${admin}/inbox?who=mine`} title={words.myQueue}>
          {summary.mine.length === 0 ? <p>{words.nothingMine}</p> : (
            <ul>{summary.mine.map(({ collection, id, title, claimedUntil }) => <li key={id}><Link href={`${admin}/inbox/${collection}/${id}`} prefetch={false}><bdi>{title}</bdi></Link>{claimedUntil && <> · {distance(claimedUntil, language)}</>}</li>)}</ul>
          )}
        </Card>
        <Card href={`${admin}/inbox`} title={words.byKind}>
          {byKind(summary).length === 0 ? <p>{words.empty}</p> : <ul>{byKind(summary).map(([kind, count]) => <li key={kind}><Link href={`${admin}/inbox?kind=${kind}`} prefetch={false}>{kinds[kind] ?? kind}</Link> · {count}</li>)}</ul>}
        </Card>
        {summary.planned && <Card href={`${admin}/inbox?state=approved`} title={words.toPublish}><p className="inkwell-desk__number">{ready}</p></Card>}
        {planned && <Planning admin={admin} language={language} planned={planned} words={words} />}
      </div>
    </section>
  )
}
