import type { AdminViewServerProps } from 'payload'
import { ViewFrame } from '../../admin/ViewFrame'
import type { Language } from '../../i18n/languages'
import { queueState, type QueueState } from '../queueState'
import { RetryButton } from './RetryButton'
import { jobWords } from './words'

type Words = (typeof jobWords)['en']

const alive = 30

const workerSays = ({ workers }: QueueState, words: Words) => {
  const [freshest] = workers
  if (!freshest) return words.noWorker
  return freshest.seconds <= alive ? words.workerAlive : words.workerSilent.replace('{seconds}', String(freshest.seconds))
}

const Numbers = ({ state, words }: { state: QueueState; words: Words }) => (
  <dl className="inkwell-numbers">
    {[[words.ready, state.waiting.ready], [words.late, state.waiting.late], [words.dead, state.waiting.dead], [words.worker, workerSays(state, words)]].map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

const Dead = ({ state, words, language }: { state: QueueState; words: Words; language: string }) => (
  <table className="inkwell-table">
    <thead>
      <tr>{[words.task, words.reason, words.attempts, words.since, ''].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
    </thead>
    <tbody>
      {state.dead.map((job) => (
        <tr key={job.id}>
          <td>{job.subject ? `${job.task} · ${job.subject}` : job.task}</td>
          <td dir="ltr"><code>{job.lastError.split('\n')[0]}</code></td>
          <td>{job.attempts}</td>
          <td><time dateTime={job.updatedAt}>{new Date(job.updatedAt).toLocaleString(language, { timeZone: 'UTC' })}</time></td>
          <td><RetryButton id={job.id} words={words} /></td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The page about jobs in the admin panel: what waits, whether the worker lives, and what has been given up. */
export const JobsView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const language = props.i18n.language as Language
  const words = jobWords[language] ?? jobWords.en
  // The frame sends away whoever may not see this; only for the others is anything read.
  const state = req.user ? await queueState(req) : undefined
  return (
    <ViewFrame {...props} intro={<p>{words.intro}</p>} name="jobs">
      {state && <Numbers state={state} words={words} />}
      {state && state.dead.length > 0 ? <Dead language={language} state={state} words={words} /> : <p>{words.none}</p>}
    </ViewFrame>
  )
}
