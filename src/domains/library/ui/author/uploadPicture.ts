import { ApiError } from '@/platform/api/browser'

export type Uploaded = { id: string; url: string; width: number | null; height: number | null }
type Media = { id: string; url: string; width?: number | null; height?: number | null; sizes?: { large?: { url?: string | null } | null } | null }

/** Largest file that the server takes, in bytes. */
export const mostBytes = 100 * 1024 * 1024

const refusalOf = (status: number, text: string): ApiError => {
  try {
    return new ApiError(status, JSON.parse(text) as Record<string, unknown>)
  } catch {
    return new ApiError(status, {})
  }
}

/**
 * Brings a file to the media library and tells how far it is, from 0 to 1. Throws an ApiError; status 0
 * where nothing answered. Through XMLHttpRequest, for fetch does not tell how much has been sent.
 */
export const uploadFile = (file: File, data: Record<string, unknown>, onProgress?: (part: number) => void, signal?: AbortSignal): Promise<Uploaded> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('_payload', JSON.stringify(data))
    form.append('file', file)
    request.open('POST', '/api/media?depth=0')
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => { if (lengthComputable) onProgress?.(loaded / total) }
    request.onerror = () => reject(new ApiError(0, { code: 'network' }))
    request.onabort = () => reject(new DOMException('Given up', 'AbortError'))
    request.onload = () => {
      if (request.status >= 300) return reject(refusalOf(request.status, request.responseText))
      const { doc } = JSON.parse(request.responseText) as { doc: Media }
      resolve({ id: doc.id, url: doc.sizes?.large?.url ?? doc.url, width: doc.width ?? null, height: doc.height ?? null })
    }
    signal?.addEventListener('abort', () => request.abort())
    request.send(form)
  })
