'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ModerationItem } from '../types'
import type { InboxWords } from '../words'
import { distance, fill } from './fill'

type Props = { item: ModerationItem; words: InboxWords; language: string; onClaim: (way: 'claim' | 'release') => void }

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Who reads this case at the moment, and for how long yet. The countdown is no live region: it would never be silent. */
export const Claim = ({ item, words, language, onClaim }: Props) => {
  const [now, setNow] = useState<number>()
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  if (item.isOwn) return <p className="inkwell-claim">{words.notYours}</p>
  if (!item.isMine && item.claimedBy) return <p className="inkwell-claim" role="status" suppressHydrationWarning>{fill(words.claimedBy, { name: item.claimedBy.name, since: distance(item.claimedAt!, language) })}</p>
  const left = item.isMine && item.claimedUntil && now ? Math.round((new Date(item.claimedUntil).getTime() - now) / 1000) : undefined
  if (!item.isMine && !item.actions.includes('claim')) return null
  return (
    <div className="inkwell-claim">
      {item.isMine && (left === undefined || left > 0 ? <span>{fill(words.claimRuns, { time: left === undefined ? '…' : clock(left) })}</span> : <strong role="alert">{words.claimOver}</strong>)}
      <div className="inkwell-buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => onClaim('claim')} size="small">{item.isMine ? words.prolong : words.claim}</Button>
        {item.isMine && <Button buttonStyle="secondary" margin={false} onClick={() => onClaim('release')} size="small">{words.release}</Button>}
      </div>
    </div>
  )
}
