import type { PersonalField } from '@/platform/domain/types'

/** What messaging keeps of people, and what becomes of it (decisions.md, People). */
export const personalData: PersonalField[] = [
  { collection: 'notifications', field: 'title', person: 'user', export: true, onErasure: 'erase', why: 'What the person was told' },
  { collection: 'notifications', field: 'message', person: 'user', export: true, onErasure: 'erase', why: 'What the person was told' },
  { collection: 'notifications', field: 'data', person: 'user', export: true, onErasure: 'erase', why: 'What the words were made of' },
  { collection: 'communication-logs', field: 'recipients', person: 'recipients.user', export: true, onErasure: 'pseudonymise', why: 'That a message was delivered must stay provable' },
  { collection: 'communication-logs', field: 'params', person: 'recipients.user', export: true, onErasure: 'erase', why: 'Names in the message' },
  { collection: 'communication-logs', field: 'message', person: 'recipients.user', export: true, onErasure: 'erase', why: 'The text, kept only in an outbox' },
  { collection: 'communication-logs', field: 'fromUser', person: 'fromUser', export: true, onErasure: 'pseudonymise', why: 'Who wrote' },
]
