import { useTranslations } from 'next-intl'
import { Badge, type Tone } from './Badge'
import {
  Archive,
  CalendarClock,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleX,
  Clock,
  Eye,
  Lock,
  PencilLine,
  Undo2,
  type Icon,
} from './icons'

const states = {
  draft: [CircleDashed, 'neutral'],
  pending: [Clock, 'caution'],
  in_review: [Eye, 'learn'],
  changes_requested: [PencilLine, 'caution'],
  approved: [CircleCheck, 'give'],
  scheduled: [CalendarClock, 'learn'],
  published: [CircleCheck, 'give'],
  rejected: [CircleX, 'danger'],
  withdrawn: [Undo2, 'neutral'],
  archived: [Archive, 'neutral'],
  active: [CircleDot, 'give'],
  completed: [CircleCheck, 'give'],
  locked: [Lock, 'neutral'],
  failed: [CircleAlert, 'danger'],
} as const satisfies Record<string, readonly [Icon, Tone]>

export type State = keyof typeof states

/** True for a state that has a word and an icon here. */
export function isState(value: string): value is State {
  return value in states
}

/** Where a thing stands, by icon and word. `label` replaces the usual word where a domain has a better one. */
export function StateBadge({ state, label }: { state: State; label?: string }) {
  const t = useTranslations('design.state')
  const [Mark, tone] = states[state]
  return (
    <Badge tone={tone} className="whitespace-nowrap" icon={<Mark aria-hidden />}>
      {label ?? t(state)}
    </Badge>
  )
}
