import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { answerWith } from '@/platform/api/pageStatus'
import { NotFound } from './NotFound'

const digestOf = (error: unknown) => (error && typeof error === 'object' && 'digest' in error ? error.digest : undefined)

/** How the framework marks what `notFound()` throws. */
const missing = (() => {
  try {
    return notFound()
  } catch (error) {
    return digestOf(error)
  }
})()

/** The words for an address where nothing is, with the status 404. */
export function Missing() {
  answerWith(404)
  return (
    <>
      <meta name="robots" content="noindex" />
      <NotFound />
    </>
  )
}

/**
 * A page that may call `notFound()`. The framework itself would send an empty document and leave its
 * words to a script; here they are in the document that is sent, under the same status.
 */
export const orMissing = <Props extends object>(page: (props: Props) => Promise<ReactNode>) =>
  async function Page(props: Props): Promise<ReactNode> {
    try {
      return await page(props)
    } catch (error) {
      if (missing === undefined || digestOf(error) !== missing) throw error
      return <Missing />
    }
  }
