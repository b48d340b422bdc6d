'use client'
import { Failure } from '@/site/shell/Failure'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Failure number={error.digest} retry={reset} />
}
