import type { ReactNode } from 'react'
import { ActionForm } from '@/site/forms/ActionForm'
import type { FormAction } from '@/site/forms/state'

/**
 * Uses the token of a mail's link up. A press asks for it, since programs that look into mails open
 * every link in them.
 */
export function TokenForm({ action, token, submit, children }: { action: FormAction; token: string; submit: string; children?: ReactNode }) {
  return (
    <ActionForm action={action} submit={submit}>
      <input type="hidden" name="token" value={token} />
      {children}
    </ActionForm>
  )
}
