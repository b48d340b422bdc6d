import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { forEachBlock } from '@/platform/richtext/block-ids'
import type { BlockNode, RichTextDocument } from '@/platform/richtext/document'
import type { ImportPicture } from './types'

const PICTURES = /\.(png|jpe?g|gif|webp|avif)$/i

/** The key of each picture in a folder by its file name; equal bytes have equal keys. Empty without a folder. */
export async function pictureKeys(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && PICTURES.test(entry.name)).map(({ name }) => name)
  const keyed = await Promise.all(files.map(async (file) => {
    const bytes = await readFile(path.join(folder, file))
    return [file, `picture:${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`] as const
  }))
  return new Map(keyed)
}

/** The pictures with the captions that stand with them in the finished text. */
export function withCaptions(pictures: ImportPicture[], document: RichTextDocument): ImportPicture[] {
  const captions = new Map<string, string>()
  forEachBlock(document.root.children, (node) => {
    if (node.type === 'upload' && node.fields.caption) captions.set(String(node.value), node.fields.caption)
  })
  return pictures.map((picture) => ({ ...picture, caption: captions.get(picture.key) ?? picture.caption }))
}

/**
 * The document with the stored pictures in the places of their keys. A picture that could not be
 * stored leaves no hole: its place goes, too.
 */
export function withMedia(document: RichTextDocument, media: Map<string, string>): RichTextDocument {
  return { root: { ...document.root, children: placed(document.root.children, media) } }
}

function placed(nodes: BlockNode[], media: Map<string, string>): BlockNode[] {
  return nodes.flatMap((node): BlockNode[] => {
    if (node.type === 'upload') {
      const id = media.get(String(node.value))
      return id ? [{ ...node, value: id }] : []
    }
    if (node.type === 'table') {
      const children = node.children.map((row) => ({
        ...row, children: row.children.map((cell) => ({ ...cell, children: placed(cell.children, media) })),
      }))
      return [{ ...node, children }]
    }
    if (node.type !== 'block' || node.fields.blockType !== 'callout') return [node]
    return [{ ...node, fields: { ...node.fields, body: withMedia(node.fields.body, media) } }]
  })
}
