'use client'
import { LastPage } from '@/site/shell/LastPage'

export default function GlobalErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <LastPage number={error.digest} retry={reset} />
}
