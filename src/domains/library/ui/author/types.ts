import type { FieldProblem } from '@/platform/errors/AppError'

export type { Agreement, Case, CaseState, Note, OwnIllustration, OwnShelf, OwnSpread, OwnWork, OwnWorks, PdfStanding, Standing, Step, WorkFields, Workspace } from '../../queries/authoring/types'
export type { FieldProblem }

export type Choice = { value: string; label: string; hint?: string }

/** The lists to choose from, in the language of the page. */
export type Choices = { languages: Choice[]; ages: Choice[]; levels: Choice[]; licences: Choice[]; moods: Choice[] }
