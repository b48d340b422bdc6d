'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { call } from '@/platform/api/browser'
import { Button } from '@/site/design/Button'
import { Dialog } from '@/site/design/Dialog'
import { Field } from '@/site/design/Field'
import { Library } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { TextInput } from '@/site/design/TextInput'
import { useToast } from '@/site/design/Toast'
import type { MineInWork, MyList, Shelf } from '../../queries/reading/types'

type Item = { id?: string; story?: string | null; book?: string | null; note?: string | null }
type Row = { id: string; items?: Item[] | null }

const relationOf = { stories: 'story', books: 'book' } as const

/** The list with or without this work, from what the server has at this moment. */
async function change(list: string, shelf: Shelf, id: string, isIn: boolean) {
  const { items } = await call<Row>('GET', `/reading-lists/${list}`, { query: { depth: 0, select: { items: true } } })
  const others = (items ?? []).filter((item) => item[relationOf[shelf]] !== id)
  await call('PATCH', `/reading-lists/${list}`, { body: { items: isIn ? [...others, { [relationOf[shelf]]: id }] : others } })
}

type ListsDialogProps = { shelf: Shelf; id: string; mine: MineInWork; again: () => Promise<void> }

/** Puts a work into one's lists, and takes it out again. */
export function ListsDialog({ shelf, id, mine, again }: ListsDialogProps) {
  const t = useTranslations('reader')
  const toast = useToast()
  const [name, setName] = useState('')
  const [isBusy, setBusy] = useState(false)
  const attempt = async (work: () => Promise<unknown>, said: string) => {
    setBusy(true)
    try {
      await work()
      await again()
      toast({ text: said })
    } catch {
      toast({ text: t('failed'), tone: 'danger' })
    }
    setBusy(false)
  }
  const toggle = (list: MyList) => attempt(() => change(list.id, shelf, id, !list.has), t(list.has ? 'listRemoved' : 'listAdded', { name: list.name }))
  const make = (event: FormEvent) => {
    event.preventDefault()
    const called = name.trim()
    if (!called) return
    setName('')
    void attempt(() => call('POST', '/reading-lists', { body: { name: called, visibility: 'private', items: [{ [relationOf[shelf]]: id }] } }), t('listAdded', { name: called }))
  }
  return (
    <Dialog
      title={t('listsTitle')}
      trigger={
        <Button variant="quiet">
          <Library aria-hidden className="size-5" />
          {t('lists')}
        </Button>
      }
    >
      {mine.lists.length === 0 && <p className="text-ui text-ink-soft">{t('listsNone')}</p>}
      <ul className="grid">
        {mine.lists.map((list) => (
          <li key={list.id} className="flex items-center gap-3">
            <label className="flex min-h-11 flex-1 items-center gap-3 text-ui">
              <input type="checkbox" checked={list.has} disabled={isBusy} onChange={() => void toggle(list)} className="size-5 accent-accent" />
              {list.name}
            </label>
            <Link href={`/lists/${list.id}`} className="text-sm">
              {t('listOpen')}
            </Link>
          </li>
        ))}
      </ul>
      <form onSubmit={make} className="flex flex-wrap items-end gap-3 border-t border-line pt-4">
        <div className="min-w-0 flex-1">
          <Field label={t('listName')}>
            {(field) => <TextInput {...field} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />}
          </Field>
        </div>
        <Button type="submit" disabled={isBusy || !name.trim()}>
          {t('listMake')}
        </Button>
      </form>
    </Dialog>
  )
}
