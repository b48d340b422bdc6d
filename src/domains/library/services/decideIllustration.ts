import type { PayloadRequest } from 'payload'
import { move } from '@/platform/workflow/machine'
import { illustrationMachine } from '../states/illustration'

export const illustrationActions = ['submit', 'withdraw', 'approve', 'reject', 'publish', 'unpublish'] as const

/** Moves an illustration on; turning one down needs words to its artist. */
export const decideIllustration = (req: PayloadRequest, id: string, action: (typeof illustrationActions)[number], reason?: string) =>
  move(req, illustrationMachine, id, { name: action, reason, ...(reason ? { data: { reviewNotes: reason } } : {}) })
