'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/site/design/Button'
import { Checkbox } from '@/site/design/Checkbox'
import { Field } from '@/site/design/Field'
import { Fieldset } from '@/site/design/Fieldset'
import { Progress } from '@/site/design/Progress'
import { mostBytes, uploadFile } from '../uploadPicture'
import { useTold } from '../useTold'
import type { PartProps } from '../useWorkspace'

const declarations = ['copyright', 'portrait', 'original'] as const

/** Brings a PDF in: its bounds said before, three declarations, how far it is, and a way to stop. */
export function PdfUpload({ work, draft, reload }: Pick<PartProps, 'work' | 'draft' | 'reload'>) {
  const t = useTranslations('authoring.pdf')
  const format = useFormatter()
  const told = useTold()
  const [file, setFile] = useState<File>()
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set())
  const [errors, setErrors] = useState<{ file?: string; declare?: string }>({})
  const [part, setPart] = useState<number>()
  const stopper = useRef<AbortController>(null)
  const problemOf = (one: File | undefined) => {
    if (!one) return t('fileMissing')
    if (one.type !== 'application/pdf' && !/\.pdf$/i.test(one.name)) return t('notPdf')
    return one.size > mostBytes ? t('tooLarge', { size: format.number(one.size / 1024 / 1024, { maximumFractionDigits: 1 }) }) : undefined
  }
  const bring = async () => {
    const found = { file: problemOf(file), declare: given.size === declarations.length ? undefined : t('declareMissing') }
    setErrors(found)
    if (!file || found.file || found.declare) return
    stopper.current = new AbortController()
    setPart(0)
    try {
      const { id } = await uploadFile(file, { isPrivate: true, folder: '/books' }, setPart, stopper.current.signal)
      draft.change({ pdf: id })
      await draft.saver.flush()
      setFile(undefined)
      setGiven(new Set())
      await reload()
    } catch (error) {
      if (!(error instanceof DOMException)) setErrors({ file: told(error) })
    } finally {
      setPart(undefined)
    }
  }
  const declare = (name: string, on: boolean) => setGiven((now) => new Set(on ? [...now, name] : [...now].filter((one) => one !== name)))
  return (
    <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); void bring() }}>
      <Field label={work.pdf?.name ? t('replace') : t('file')} id="field-pdf" hint={t('limit')} error={errors.file}>
        <input key={work.fields.pdf} type="file" accept="application/pdf,.pdf" onChange={(event) => { const one = event.target.files?.[0]; setFile(one); setErrors({ file: one && problemOf(one) }) }} className="text-ui file:me-3 file:min-h-11 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:text-ink" />
      </Field>
      <Fieldset legend={t('declare')} error={errors.declare}>
        {declarations.map((name) => <Checkbox key={name} label={t(name)} checked={given.has(name)} onChange={(event) => declare(name, event.target.checked)} />)}
      </Fieldset>
      {part !== undefined && <Progress label={t('uploading')} value={part} />}
      <div className="flex gap-3">
        <Button type="submit" variant="primary" busy={part !== undefined}>{t('upload')}</Button>
        {part !== undefined && <Button variant="secondary" onClick={() => stopper.current?.abort()}>{t('stop')}</Button>}
      </div>
    </form>
  )
}
