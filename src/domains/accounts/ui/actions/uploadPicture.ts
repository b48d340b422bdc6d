import type { Api } from '@/platform/api/client'

/** Brings a picture that came with a form into the house; nothing where none was chosen. Answers the file's id. */
export const uploadPicture = async (api: Api, file: FormDataEntryValue | null, altText: string): Promise<string | undefined> => {
  if (!(file instanceof File) || file.size === 0) return undefined
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify({ altText }))
  const { doc } = await api.call<{ doc: { id: string } }>('POST', '/media', { form })
  return doc.id
}
