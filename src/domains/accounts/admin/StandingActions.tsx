'use client'

import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { isLanguage } from '@/platform/i18n/languages'
import { BanForm } from './BanForm'
import { standingWords, type StandingWords } from './standingWords'

const post = async (path: string, body: object): Promise<{ ok: boolean; code?: string }> => {
  try {
    const response = await fetch(path, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const told = (await response.json().catch(() => ({}))) as { code?: string }
    return { ok: response.ok, code: told.code }
  } catch {
    return { ok: false }
  }
}

const saidBy = (words: StandingWords, code?: string) => (code && code in words ? words[code as keyof StandingWords] : words.failed)

/** Bans somebody or lifts the ban: for moderators, who may not edit people, as for everybody above them. */
export const StandingActions = () => {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const router = useRouter()
  const formId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [changed, setChanged] = useState<boolean>()
  const words = standingWords[isLanguage(i18n.language) ? i18n.language : 'en']
  if (!id || user?.id === id) return null
  const isBanned = changed ?? Boolean(data?.banned)

  const act = async (path: 'ban' | 'lift-ban', body: object) => {
    setIsBusy(true)
    const { ok, code } = await post(`/api/account/users/${id}/${path}`, body)
    setIsBusy(false)
    if (!ok) return void toast.error(saidBy(words, code))
    setChanged(path === 'ban')
    setIsOpen(false)
    toast.success(path === 'ban' ? words.banned : words.lifted)
    router.refresh()
  }

  if (isBanned) {
    return <div className="field-type"><Button buttonStyle="secondary" disabled={isBusy} onClick={() => void act('lift-ban', {})}>{words.lift}</Button></div>
  }
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" disabled={isBusy} extraButtonProps={{ 'aria-expanded': isOpen, 'aria-controls': formId }} onClick={() => setIsOpen(!isOpen)}>{words.ban}</Button>
      {isOpen ? <BanForm id={formId} isBusy={isBusy} onBan={(body) => void act('ban', body)} onCancel={() => setIsOpen(false)} words={words} /> : null}
    </div>
  )
}
