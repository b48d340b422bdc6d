'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { call } from '../../admin/call'
import { isLanguage } from '../../i18n/languages'
import type { Present } from '../announce'
import { presenceWords } from './words'
import './presence.css'

const pulse = 8000

/** Who else has the document open, in the edit view's bar: known before anybody saves over anybody. */
export const Presence = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [others, setOthers] = useState<Present[]>([])
  useEffect(() => {
    if (!id || !collectionSlug) return
    const here = { collection: collectionSlug, id: String(id), tab: crypto.randomUUID() }
    let isGone = false
    const beat = async () => {
      const answer = await call<{ others: Present[] }>('/presence', 'POST', here)
      if (answer.ok && !isGone) setOthers(answer.json.others)
    }
    const go = () => {
      isGone = true
      void fetch('/api/presence', { method: 'POST', keepalive: true, credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...here, leaving: true }) }).catch(() => undefined)
    }
    void beat()
    const timer = setInterval(() => void beat(), pulse)
    window.addEventListener('pagehide', go)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', go)
      go()
      setOthers([])
    }
  }, [id, collectionSlug])
  const words = presenceWords[isLanguage(i18n.language) ? i18n.language : 'en']
  const people = [...new Map(others.filter(({ isSelf }) => !isSelf).map((one) => [one.user, one.name])).values()]
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(people)
  const says = people.length > 0 ? (people.length > 1 ? words.others : words.other).replace('{name}', names) : others.length > 0 ? words.self : ''
  return <div aria-label={words.group} className="inkwell-presence" role="status">{says && <span>{says}</span>}</div>
}
