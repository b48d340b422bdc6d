import { cookies } from 'next/headers'

type Attributes = { path?: string; maxAge?: number; expires?: Date; httpOnly?: boolean; secure?: boolean; sameSite?: 'lax' | 'strict' | 'none' }

const attributesOf = (parts: string[]): Attributes => {
  const given = new Map(parts.map((part) => part.trim().split('=')).map(([name, value = '']) => [name.toLowerCase(), value] as const))
  const sameSite = given.get('samesite')?.toLowerCase()
  return {
    path: given.get('path') || '/',
    httpOnly: given.has('httponly'),
    secure: given.has('secure'),
    ...(given.has('max-age') ? { maxAge: Number(given.get('max-age')) } : {}),
    ...(given.has('expires') ? { expires: new Date(given.get('expires')!) } : {}),
    ...(sameSite === 'strict' || sameSite === 'none' || sameSite === 'lax' ? { sameSite } : {}),
  }
}

/** Hands the cookies that the API set on to the browser whose form was sent: the session, above all. */
export const passCookies = async (response: Response): Promise<void> => {
  const jar = await cookies()
  for (const line of response.headers.getSetCookie()) {
    const [pair, ...rest] = line.split(';')
    const at = pair.indexOf('=')
    jar.set(pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1)), attributesOf(rest))
  }
}
