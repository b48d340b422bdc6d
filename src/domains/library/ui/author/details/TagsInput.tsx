'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '@/site/design/Field'
import { TextInput } from '@/site/design/TextInput'

const tagsOf = (text: string): string[] => [...new Set(text.split(/[,،;\n]/).map((tag) => tag.trim().slice(0, 60)).filter(Boolean))].slice(0, 40)

/** Tags as one line of words; commas of every script divide them. */
export function TagsInput({ value, onChange }: { value: string[]; onChange: (tags: string[]) => void }) {
  const t = useTranslations('authoring.details')
  const [text, setText] = useState(value.join(', '))
  return (
    <Field label={t('tags')} hint={t('tagsHint')} optional>
      <TextInput value={text} onChange={(event) => { setText(event.target.value); onChange(tagsOf(event.target.value)) }} onBlur={() => setText(tagsOf(text).join(', '))} />
    </Field>
  )
}
