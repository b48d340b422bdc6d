import { headers } from 'next/headers'

/** What machines read of a page. The sign < is written as an escape, so that no word of a title can end the element. */
export async function StructuredData({ data }: { data: object }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
}
