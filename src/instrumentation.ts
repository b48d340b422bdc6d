/** Runs once when the web server starts, before it takes a request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { markPeers } = await import('@/platform/http/clientAddress')
  const { keepExchanges } = await import('@/platform/api/pageStatus')
  markPeers()
  keepExchanges()
}
