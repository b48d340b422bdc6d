const isControl = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  // Controls, and the marks that turn a name around or hide a part of it.
  return code < 32 || code === 127 || (code >= 0x80 && code < 0xa0) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff
}

/** The name that a file came with, fit to be shown: no folders, no controls, 200 characters at most. */
export const shownName = (given: string): string => {
  const last = given.normalize('NFC').split(/[/\\]/).pop() ?? ''
  const clean = [...last].filter((character) => !isControl(character)).join('').replace(/["<>|*?:]/g, '_').trim()
  return [...(clean.replace(/^\.+/, '') || 'file')].slice(0, 200).join('')
}

const plain = (name: string) => name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\%]/g, '_').trim() || 'file'

/** A Content-Disposition for any name, in both spellings of RFC 6266. */
export const disposition = (kind: 'inline' | 'attachment', name: string): string =>
  `${kind}; filename="${plain(name)}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`
