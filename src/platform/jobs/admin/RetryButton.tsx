'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

type Props = { id: string; words: { retry: string; retrying: string; retried: string; failed: string } }

/** Lets one job try again, and shows the page as it stands after. */
export const RetryButton = ({ id, words }: Props) => {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const retry = async () => {
    setBusy(true)
    const answer = await fetch(`/api/platform/jobs/${id}/retry`, { method: 'POST' }).catch(() => undefined)
    if (answer?.ok) toast.success(words.retried)
    else toast.error(words.failed)
    setBusy(false)
    router.refresh()
  }
  return (
    <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void retry()} size="small">
      {busy ? words.retrying : words.retry}
    </Button>
  )
}
