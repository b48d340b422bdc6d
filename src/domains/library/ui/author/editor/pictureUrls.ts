/** Where the pictures of the present text are to be had, by the id of their file. */
const known = new Map<string, string>()

export const rememberPictures = (pictures: Record<string, string>): void => {
  for (const [id, url] of Object.entries(pictures)) known.set(id, url)
}

export const pictureUrl = (id: unknown): string | undefined => {
  const key = id && typeof id === 'object' && 'id' in id ? String((id as { id: unknown }).id) : String(id)
  return known.get(key)
}
