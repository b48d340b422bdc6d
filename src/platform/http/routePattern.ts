const named = /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27,}|[\w-]{24,}|.*\.(?:png|jpe?g|webp|avif|gif|pdf|mp3|ogg|epub))$/i

/** An address without the ids and names in it, for logs and counters: `/api/stories/:id`. */
export const routePattern = (path: string): string =>
  path.split('/').map((segment, place) => (place > 2 && named.test(segment) ? ':id' : segment.slice(0, 40))).join('/')
