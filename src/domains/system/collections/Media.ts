import type { CollectionConfig } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { mediaFolder } from '@/platform/storage/disk'
import { dropFile, keepFile } from '@/platform/storage/keepFile'
import { kinds } from '@/platform/storage/kinds'
import { describeFile, receiveFile } from '@/platform/storage/receiveFile'
import { serveFile } from '@/platform/storage/serveFile'
import { limitVolume } from '../hooks/limitVolume'
import { licences } from '../licences'

/** Files that people upload: pictures in several sizes, PDFs, sound (R0183, R1768). */
export const Media: CollectionConfig = {
  slug: 'media',
  admin: { useAsTitle: 'originalName', defaultColumns: ['originalName', 'altText', 'mimeType', 'folder', 'uploadedBy', 'createdAt'], listSearchableFields: ['originalName', 'altText', 'tags'] },
  disableDuplicate: true,
  indexes: [{ fields: ['guardedBy.slug', 'guardedBy.document'] }],
  upload: {
    staticDir: mediaFolder(),
    mimeTypes: Object.keys(kinds),
    // Written by us, in one piece with the row (platform/storage), so that neither is ever there alone.
    disableLocalStorage: true,
    handlers: [serveFile as never],
    // Fetching an address that a stranger names is a way into our own network.
    pasteURL: false,
    imageSizes: [
      { name: 'thumbnail', width: 320 },
      { name: 'small', width: 640 },
      { name: 'large', width: 1440 },
    ],
    // Written anew without what cameras add (place, time, serial number), and no larger than 50 megapixels.
    resizeOptions: { width: 5000, height: 5000, fit: 'inside', withoutEnlargement: true },
    constructorOptions: { limitInputPixels: 50_000_000 },
    adminThumbnail: 'thumbnail',
    focalPoint: true,
  },
  hooks: { beforeOperation: [receiveFile, limitVolume], beforeValidate: [describeFile], afterChange: [keepFile], afterDelete: [dropFile] },
  fields: [
    { name: 'altText', type: 'text', maxLength: 500 },
    { name: 'description', type: 'textarea', maxLength: 2000 },
    { name: 'credit', type: 'text', maxLength: 300 },
    { name: 'licence', type: 'select', options: [...licences] },
    { name: 'folder', type: 'text', required: true, defaultValue: '/', maxLength: 200, index: true, admin: { position: 'sidebar' } },
    { name: 'tags', type: 'text', hasMany: true, maxRows: 30, admin: { position: 'sidebar' } },
    { name: 'isPrivate', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
    { name: 'originalName', type: 'text', access: readOnlyField, maxLength: 200, admin: { readOnly: true, position: 'sidebar' } },
    { name: 'format', type: 'text', access: readOnlyField, admin: { readOnly: true, position: 'sidebar' } },
    { name: 'uploadedBy', type: 'relationship', relationTo: 'users', index: true, access: readOnlyField, admin: { readOnly: true, position: 'sidebar' } },
    {
      // What decides who may read a private file: slug and id as text, since any collection may guard files.
      name: 'guardedBy', type: 'group', access: readOnlyField, admin: { readOnly: true, condition: (data) => Boolean(data?.guardedBy?.slug) },
      fields: [
        { name: 'slug', type: 'text', admin: { readOnly: true } },
        { name: 'document', type: 'text', admin: { readOnly: true } },
      ],
    },
  ],
}
