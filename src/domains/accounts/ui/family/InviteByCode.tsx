'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '@/site/forms/ActionForm'
import { invite } from '../actions/family'

type InviteByCodeProps = { words: Record<'title' | 'text' | 'make' | 'yours' | 'once', string>; children: ReactNode }

/** Makes a code of eight characters and shows it, once. */
export function InviteByCode({ words, children }: InviteByCodeProps) {
  return (
    <ActionForm action={invite} label={words.title}>
      {({ told }) => (
        <>
          <h3 className="text-lg">{words.title}</h3>
          {told?.code ? (
            <div role="status" className="grid gap-1 rounded-md border border-line-strong bg-surface p-4">
              <p className="text-ui font-semibold">{words.yours}</p>
              <p className="text-2xl font-semibold tracking-widest select-all">
                <code dir="ltr">{told.code}</code>
              </p>
              <p className="text-sm text-ink-soft">{words.once}</p>
            </div>
          ) : (
            <>
              <p className="text-ui text-ink-soft">{words.text}</p>
              <input type="hidden" name="way" value="code" />
              {children}
              <SubmitButton variant="secondary">{words.make}</SubmitButton>
            </>
          )}
        </>
      )}
    </ActionForm>
  )
}
