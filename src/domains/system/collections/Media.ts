import type { CollectionConfig } from 'payload'

/** Files that people upload: pictures in several sizes, PDFs, sound. */
export const Media: CollectionConfig = {
  slug: 'media',
  admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'altText', 'mimeType', 'createdAt'] },
  upload: {
    staticDir: process.env.MEDIA_DIR || 'media',
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'application/pdf'],
    imageSizes: [
      { name: 'thumbnail', width: 320 },
      { name: 'small', width: 640 },
      { name: 'large', width: 1440 },
    ],
    adminThumbnail: 'thumbnail',
  },
  fields: [{ name: 'altText', type: 'text' }],
}
