'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ApiError } from '@/platform/api/browser'
import { Button } from '@/site/design/Button'
import { Field } from '@/site/design/Field'
import { Progress } from '@/site/design/Progress'
import { TextArea } from '@/site/design/TextArea'
import { TextInput } from '@/site/design/TextInput'
import { useTold } from '../useTold'
import { uploadFile } from '../uploadPicture'

export type Picture = { id: string; url: string; alt: string; caption: string }

type PictureFormProps = { file?: File; withCaption?: boolean; onDone: (picture: Picture) => void }

export const pictureTypes = 'image/jpeg,image/png,image/webp,image/avif,image/gif'

/** Chooses a picture, asks what it shows, brings it in. */
export function PictureForm({ file: given, withCaption, onDone }: PictureFormProps) {
  const t = useTranslations('authoring.picture')
  const told = useTold()
  const [file, setFile] = useState(given)
  const [shown, setShown] = useState<string>()
  const [alt, setAlt] = useState('')
  const [caption, setCaption] = useState('')
  const [part, setPart] = useState<number>()
  const [errors, setErrors] = useState<{ file?: string; alt?: string }>({})
  useEffect(() => {
    if (!file) return
    const url = URL.createObjectURL(file)
    setShown(url)
    return () => URL.revokeObjectURL(url)
  }, [file])
  const submit = async () => {
    const missing = { file: file ? undefined : t('chooseFirst'), alt: alt.trim() ? undefined : t('altMissing') }
    setErrors(missing)
    if (!file || missing.alt) return
    setPart(0)
    try {
      const { id, url } = await uploadFile(file, { altText: alt.trim().slice(0, 500) }, setPart)
      onDone({ id, url, alt: alt.trim(), caption: caption.trim() })
    } catch (error) {
      setErrors({ file: told(error as ApiError) })
    } finally {
      setPart(undefined)
    }
  }
  return (
    <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void submit() }}>
      <Field label={t('file')} hint={t('fileHint')} error={errors.file}>
        <input type="file" accept={pictureTypes} onChange={(event) => setFile(event.target.files?.[0])} className="text-ui file:me-3 file:min-h-11 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:text-ink" />
      </Field>
      {shown && <img src={shown} alt="" className="max-h-48 justify-self-start rounded-md border border-line" />}
      <Field label={t('alt')} hint={t('altHint')} error={errors.alt} required>
        <TextArea value={alt} maxLength={500} rows={2} onChange={(event) => setAlt(event.target.value)} />
      </Field>
      {withCaption && <Field label={t('caption')} optional><TextInput value={caption} maxLength={1000} onChange={(event) => setCaption(event.target.value)} /></Field>}
      {part !== undefined && <Progress label={t('uploading')} value={part} />}
      <div className="flex justify-end"><Button type="submit" variant="primary" busy={part !== undefined}>{t('add')}</Button></div>
    </form>
  )
}
