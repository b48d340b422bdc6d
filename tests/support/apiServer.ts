import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import config from '@payload-config'
import { getPayload } from 'payload'
import { answer } from '@/platform/http/edge'
import { tokenFor } from './as'
import { factories } from './factories'

/**
 * The API in a process of its own, for tests that pull the plug under it. Says on its first line where
 * it listens and with which token a person may write.
 */
const payload = await getPayload({ config })
const person = await factories(payload).user()
const token = await tokenFor(payload, person)

const server = createServer(async (request, response) => {
  const url = `http://127.0.0.1${request.url}`
  const body = request.method === 'GET' ? undefined : (Readable.toWeb(request) as ReadableStream)
  const result = await answer(new Request(url, { method: request.method, headers: request.headers as HeadersInit, body, duplex: 'half' } as RequestInit))
  response.writeHead(result.status, Object.fromEntries(result.headers))
  response.end(Buffer.from(await result.arrayBuffer()))
})
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: (server.address() as AddressInfo).port, token, person: person.id })))
