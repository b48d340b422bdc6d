const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])
/** Control characters, spaces and format characters that browsers skip, so that they can hide a scheme. */
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g

/**
 * The address if following it can do no harm, else nothing: absolute http(s), mailto and tel;
 * paths, queries and fragments of this site. Never javascript:, data:, vbscript:, file: or `//host`.
 */
export function safeUrl(value: string | undefined | null): string | undefined {
  const url = value?.replace(HIDDEN, '')
  if (!url || url.length > 2000) return undefined
  if (/^[#?/]/.test(url)) return /^[/\\]{2}/.test(url) || url.includes('\\') ? undefined : url
  try {
    const parsed = new URL(url)
    return SAFE_PROTOCOLS.has(parsed.protocol) ? url : undefined
  } catch {
    return undefined
  }
}

/** Whether an address leads away from this site. */
export const isExternal = (url: string): boolean => /^https?:/i.test(url)

/**
 * An id for links to aim at, in the characters that Payload's own check of link addresses accepts
 * (it rewrites an address whose fragment holds a dot). Empty where nothing usable remains.
 */
export const anchorOf = (value: string): string =>
  value.normalize('NFKC').trim().replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80)
