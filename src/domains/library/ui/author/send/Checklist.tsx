'use client'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Banner } from '@/site/design/Banner'
import { Circle } from '@/site/design/icons'
import { PageSection } from '@/site/design/PageSection'
import type { FieldProblem } from '../types'
import type { PartProps } from '../useWorkspace'
import type { Part } from '../Workspace'

type ChecklistProps = Pick<PartProps, 'work' | 'draft' | 'reload'> & { first: Part; onGo: (part: Part, element?: string) => void }

const placeOf = ({ path }: FieldProblem, first: Part): { part: Part; element: string } => {
  const [name, index] = path.split('.')
  if (name === 'body') return { part: 'write', element: 'work-text' }
  if (name === 'spreads') return { part: 'spreads', element: index === undefined ? 'add-spread' : `spread-${index}` }
  if (name === 'pdf') return { part: 'pdf', element: 'field-pdf' }
  if (name === 'chapters') return { part: first, element: '' }
  return { part: 'details', element: `field-${name}` }
}

const useWords = () => {
  const t = useTranslations('authoring.send.fields')
  return ({ path, message }: FieldProblem): string => {
    const [name, index, part] = path.split('.')
    if (name === 'spreads' && index !== undefined) return t(part ? 'spreadAlt' : 'spreadEmpty', { number: Number(index) + 1 })
    if (name === 'body') return /picture/.test(message) ? t('bodyAlt') : t('body')
    const known = ['title', 'language', 'ageRange', 'categories', 'licence', 'licenceText', 'spreads', 'pdf', 'chapters'] as const
    const found = known.find((one) => one === name)
    return found ? t(found) : t('other')
  }
}

/** What is missing before it can be sent in, as the server sees it; each line leads to its place. */
export function Checklist({ work, draft, first, onGo, reload }: ChecklistProps) {
  const t = useTranslations('authoring.send')
  const words = useWords()
  const isSaved = draft.state.name === 'saved'
  // The list is the server's, so it is asked for anew once everything is saved.
  useEffect(() => { if (isSaved) void reload() }, [isSaved, reload])
  if (work.missing.length === 0) return null
  return (
    <PageSection title={t('missingTitle')} lead={t('missingLead')} className="py-4">
      {!isSaved && <Banner>{t('saveFirst')}</Banner>}
      <ul className="grid gap-2" data-missing>
        {work.missing.map((problem) => {
          const { part, element } = placeOf(problem, first)
          return (
            <li key={problem.path} className="flex items-center gap-2 text-ui">
              <Circle aria-hidden className="size-4 shrink-0 text-caution" />
              <button type="button" onClick={() => onGo(part, element)} className="min-h-9 rounded-sm text-start text-accent underline underline-offset-[0.18em] pointer-coarse:min-h-11">{words(problem)}</button>
            </li>
          )
        })}
      </ul>
    </PageSection>
  )
}
