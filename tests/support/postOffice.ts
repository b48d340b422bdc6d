import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Letter = { to: string[]; from: string; raw: string; messageId?: string; headers: Map<string, string> }

const parse = (raw: string) => {
  const head = raw.split(/\r?\n\r?\n/)[0].replaceAll(/\r?\n[ \t]+/g, ' ')
  return new Map(head.split(/\r?\n/).map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
}

/**
 * A real SMTP server on loopback. `hold` makes it keep the next letters in mid-air: it has read them and
 * does not say yes until they are released, which is when a sender can die.
 */
export const openPostOffice = async () => {
  const letters: Letter[] = []
  let gate: Promise<void> | undefined
  let release = () => {}
  let refusals = 0
  let arrived = () => {}
  let hungUp = () => {}
  const gone = new Set<number>()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        arrived()
        if (refusals > 0) {
          refusals--
          return done(Object.assign(new Error('try later'), { responseCode: 451 }))
        }
        await gate
        const raw = Buffer.concat(chunks).toString('utf8')
        const headers = parse(raw)
        // Only what the sender can learn of counts as delivered.
        if (gone.has(session.remotePort)) return done()
        const letter = { raw, headers, messageId: headers.get('message-id'), to: session.envelope.rcptTo.map(({ address }) => address), from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '' }
        letters.push(letter)
        office.onLetter?.(letter, letters.length)
        done()
      })
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort!
    socket.once('close', () => {
      gone.add(port)
      hungUp()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  const office = {
    /** Called with each letter that arrives, and how many there are then. */
    onLetter: undefined as undefined | ((letter: Letter, count: number) => void),
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    /** Letters to one address. */
    to: (address: string) => letters.filter((letter) => letter.to.includes(address)),
    hold: () => {
      gate = new Promise((done) => (release = done))
      return { release: () => (release(), (gate = undefined)), arrival: new Promise<void>((done) => (arrived = done)), loss: new Promise<void>((done) => (hungUp = done)) }
    },
    refuse: (times: number) => void (refusals = times),
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
  return office
}
