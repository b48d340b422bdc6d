'use client'
import { useId, useState, type ChangeEvent } from 'react'
import { call } from '@/platform/api/browser'
import { Avatar } from '@/site/design/Avatar'
import { FieldError, FieldHint } from '@/site/design/Field'
import { IconButton } from '@/site/design/IconButton'
import { Trash2 } from '@/site/design/icons'
import { useHydrated } from '@/site/design/useHydrated'

type Words = { label: string; hint: string; choose: string; remove: string; failed: string; busy: string }
type PortraitFieldProps = { name: string; avatar?: string; address?: string; words: Words }
type Portrait = { id: string; url: string }

/** One picture of oneself. With scripts it is brought in at once and seen before it is kept; without, it goes with the form. */
export function PortraitField({ name, avatar, address, words }: PortraitFieldProps) {
  const id = useId()
  const hydrated = useHydrated()
  const [chosen, setChosen] = useState<Portrait | null | undefined>()
  const [state, setState] = useState<'busy' | 'failed'>()
  const shown = chosen === undefined ? address : chosen?.url
  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    setState('busy')
    const form = new FormData()
    form.set('file', file)
    form.set('_payload', JSON.stringify({ altText: name }))
    try {
      const { doc } = await call<{ doc: { id: string; url: string; sizes?: { thumbnail?: { url?: string | null } } } }>('POST', '/media', { form })
      setChosen({ id: doc.id, url: doc.sizes?.thumbnail?.url ?? doc.url })
      setState(undefined)
    } catch {
      setState('failed')
    }
  }
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="justify-self-start text-ui font-semibold">
        {words.label}
      </label>
      <FieldHint id={`${id}-hint`}>{words.hint}</FieldHint>
      <div className="flex flex-wrap items-center gap-4">
        <Avatar name={name} image={shown} size="lg" />
        <input
          id={id}
          type="file"
          name={hydrated ? undefined : 'portrait'}
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          aria-describedby={`${id}-hint`}
          aria-invalid={state === 'failed' || undefined}
          onChange={bring}
          className="max-w-full text-ui file:me-3 file:min-h-11 file:rounded-md file:border file:border-solid file:border-line-strong file:bg-surface file:px-4 file:font-semibold file:text-ink"
        />
        {shown && hydrated && (
          <IconButton label={words.remove} onClick={() => setChosen(null)}>
            <Trash2 aria-hidden className="size-5" />
          </IconButton>
        )}
      </div>
      <p role="status" className="text-sm text-ink-soft empty:hidden">{state === 'busy' ? words.busy : ''}</p>
      {state === 'failed' && <FieldError id={`${id}-error`}>{words.failed}</FieldError>}
      {chosen === null ? <input type="hidden" name="without-portrait" value="on" /> : <input type="hidden" name="avatar" value={chosen?.id ?? avatar ?? ''} />}
    </div>
  )
}
