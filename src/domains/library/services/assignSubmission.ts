import type { PayloadRequest } from 'payload'
import { isStaff } from '@/platform/access/rules'
import { asSystem } from '@/platform/access/viewer'
import { inTransaction } from '@/platform/db/transaction'
import { notAllowed } from '@/platform/errors/AppError'
import { holdCase } from '../queries/readCase'

export type Assignment = { assignee?: string | null; priority?: 'low' | 'medium' | 'high' | 'urgent'; dueDate?: string | null; editorialNotes?: string | null; compensation?: number | null }

/** What the staff arranges about a submission without deciding it: who, how urgent, by when, internal notes. */
export const assignSubmission = (req: PayloadRequest, id: string, { ...wanted }: Assignment): Promise<Record<string, unknown>> =>
  inTransaction(req, async () => {
    if (!isStaff(req.user)) throw notAllowed()
    await holdCase(req, id)
    return (await asSystem(req).update({ collection: 'story-submissions', id, depth: 0, data: wanted as never })) as unknown as Record<string, unknown>
  })
