import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest()
const b64 = (data: Uint8Array) => Buffer.from(data).toString('base64url')

/** An authenticator made of software: it answers WebAuthn's questions as a phone would, and can be told to lie. */
export const softKey = (origin = 'http://127.0.0.1:3000', rpId = '127.0.0.1') => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string }
  const id = randomBytes(32)
  const cose = isoCBOR.encode(new Map<number, number | Uint8Array>([[1, 2], [3, -7], [-1, 1], [-2, new Uint8Array(Buffer.from(x, 'base64url'))], [-3, new Uint8Array(Buffer.from(y, 'base64url'))]]) as never)
  const counterBytes = (counter: number) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(counter); return bytes }
  const client = (type: string, challenge: string, from = origin) => Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }))
  /** Flags: 1 present, 4 verified, 64 carries a credential. */
  const authData = (flags: number, counter: number, more: Buffer = Buffer.alloc(0)) => Buffer.concat([hash(rpId), Buffer.from([flags]), counterBytes(counter), more])
  const base = { id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {} }
  return {
    id: b64(id),
    make: (challenge: string, lies: { origin?: string; flags?: number } = {}) => {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, Buffer.from(cose)])
      const data = authData(lies.flags ?? 69, 0, credential)
      const attestation = isoCBOR.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', new Uint8Array(data)]]) as never)
      return { ...base, response: { clientDataJSON: b64(client('webauthn.create', challenge, lies.origin)), attestationObject: b64(attestation), transports: ['internal'] } }
    },
    answer: (challenge: string, counter: number, lies: { origin?: string; flags?: number } = {}) => {
      const clientData = client('webauthn.get', challenge, lies.origin)
      const data = authData(lies.flags ?? 5, counter)
      const signature = sign('sha256', Buffer.concat([data, hash(clientData)]), privateKey)
      return { ...base, response: { clientDataJSON: b64(clientData), authenticatorData: b64(data), signature: b64(signature) } }
    },
  }
}
