'use client'
import { useLocale } from 'next-intl'
import { createContext, startTransition, use, useActionState, useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { Banner } from '../design/Banner'
import { Button } from '../design/Button'
import type { ButtonVariant } from '../design/buttonStyle'
import { cx } from '../design/cx'
import type { FormAction, FormState } from './state'

const Current = createContext<{ state: FormState; pending: boolean }>({ state: {}, pending: false })

/** What the form around a control knows. */
export const useForm = () => use(Current)

type ActionFormProps = {
  action: FormAction
  /** The words on the button that sends; without it the form's children bring their own. */
  submit?: ReactNode
  submitVariant?: ButtonVariant
  className?: string
  /** Empties the form once it is done, for forms that are used again. */
  clears?: boolean
  label?: string
  children?: ReactNode | ((state: FormState, pending: boolean) => ReactNode)
}

/**
 * A form that the server answers. With scripts nothing typed is ever lost and the first field at fault
 * gets the focus; without them the same form posts and comes back.
 */
export function ActionForm({ action, submit, submitVariant = 'primary', className, clears, label, children }: ActionFormProps) {
  const [state, dispatch, pending] = useActionState<FormState, FormData>(action, {})
  const form = useRef<HTMLFormElement>(null)
  const locale = useLocale()
  useEffect(() => {
    const answer = form.current?.querySelector<HTMLElement>('[data-answer]')
    if (state.done && clears) form.current?.reset()
    // A long form is sent from its foot, while the answer stands at its head.
    if (state.done) answer?.scrollIntoView({ block: 'nearest' })
    if (state.problem) (form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? answer)?.focus()
  }, [state, clears])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    // By hand, since React empties a form whose action it runs itself.
    startTransition(() => dispatch(data))
  }
  return (
    <Current value={{ state, pending }}>
      <form ref={form} action={dispatch} onSubmit={send} aria-label={label} className={cx('grid gap-5', className)}>
        <input type="hidden" name="language-of-page" value={locale} />
        <div data-answer tabIndex={-1} className="scroll-my-6 outline-none empty:hidden">
          {state.problem && (
            <Banner tone="danger" announce>
              {state.problem}
            </Banner>
          )}
          {state.done && (
            <Banner tone="success" announce>
              {state.done}
            </Banner>
          )}
        </div>
        {typeof children === 'function' ? children(state, pending) : children}
        {submit && <SubmitButton variant={submitVariant}>{submit}</SubmitButton>}
      </form>
    </Current>
  )
}

/** Sends the form it stands in; says so while it runs. */
export function SubmitButton({ variant = 'primary', name, value, children }: { variant?: ButtonVariant; name?: string; value?: string; children: ReactNode }) {
  const { pending } = useForm()
  return (
    <Button type="submit" variant={variant} busy={pending} name={name} value={value} className="justify-self-start">
      {children}
    </Button>
  )
}
