import { Link } from '../design/Link'
import { Prose } from '../design/Prose'
import type { Sample } from './samples'
import { Section } from './Section'

const grounds = [
  ['paper', 'bg-paper text-ink'],
  ['surface', 'bg-surface text-ink'],
  ['sunken', 'bg-sunken text-ink-soft'],
  ['accent', 'bg-accent text-on-accent'],
  ['accent-soft', 'bg-accent-soft text-accent'],
  ['learn', 'bg-learn text-on-learn'],
  ['learn-soft', 'bg-learn-soft text-learn'],
  ['give', 'bg-give text-on-give'],
  ['give-soft', 'bg-give-soft text-give'],
  ['danger', 'bg-danger text-on-danger'],
  ['danger-soft', 'bg-danger-soft text-danger'],
  ['caution-soft', 'bg-caution-soft text-caution'],
] as const

const sizes = ['text-4xl', 'text-3xl', 'text-2xl', 'text-xl', 'text-lg', 'text-base', 'text-ui', 'text-sm', 'text-xs'] as const

export function Foundations({ sample }: { sample: Sample }) {
  return (
    <>
      <Section title="Colour">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3" lang="en" dir="ltr">
          {grounds.map(([name, looks]) => (
            <li
              key={name}
              className={`grid min-h-20 content-end rounded-md border border-line p-3 text-sm font-semibold ${looks}`}
            >
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Type">
        <div className="grid gap-3">
          {sizes.map((size) => (
            <p key={size} className={`font-reading ${size}`}>
              {sample.title}
            </p>
          ))}
        </div>
      </Section>
      <Section title="Prose">
        <Prose>
          <p>{sample.passage[0]}</p>
          <h2>{sample.heading}</h2>
          <p>
            {sample.passage[1]} <Link href="/browse">{sample.words.read}</Link>
          </p>
          <blockquote>
            <p>{sample.passage[2]}</p>
          </blockquote>
          <ol>
            <li>{sample.title}</li>
            <li>{sample.longTitle}</li>
          </ol>
          <hr />
          <p>{sample.passage[2]}</p>
        </Prose>
      </Section>
    </>
  )
}
