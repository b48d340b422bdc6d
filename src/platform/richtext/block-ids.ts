import { bodyOf, type BlockNode, type RichTextDocument } from './document'
import { textOfBlock } from './plain-text'

/**
 * The document with an id on every block, so that a note can name the very paragraph. Ids that are
 * there stay; the second of two equal ones (a pasted copy) gets a new one; the same document always
 * gets the same ids. Rules (`hr`) carry none: the editor keeps nothing on them.
 */
export function withBlockIds(document: RichTextDocument): RichTextDocument {
  const taken = new Map<string, number>()
  // Ids that exist are claimed first, in document order, so that no new one can collide with them.
  const claimed = new Set<BlockNode>()
  forEachBlock(document.root.children, (node) => {
    const id = blockIdOf(node)
    if (id && !taken.has(id)) {
      taken.set(id, 0)
      claimed.add(node)
    }
  })
  const visit = (nodes: BlockNode[]): BlockNode[] =>
    nodes.map((node) => {
      const named = claimed.has(node) ? node : withId(node, taken)
      const body = bodyOf(named)
      if (!body || named.type !== 'block' || named.fields.blockType !== 'callout') return named
      const children = visit(body.root.children)
      return { ...named, fields: { ...named.fields, body: { root: { ...body.root, children } } } }
    })
  return { root: { ...document.root, children: visit(document.root.children) } }
}

/**
 * The id of a block. Element nodes keep it in their state; Payload's blocks and uploads drop state
 * in the editor, and have an id of their own that is kept.
 */
export function blockIdOf(node: BlockNode): string | undefined {
  if (node.type === 'block') return node.fields.id || undefined
  if (node.type === 'upload') return node.id || undefined
  if (node.type === 'horizontalrule') return undefined
  return node.$?.bid || undefined
}

/** Calls `visit` for each block in reading order, those inside callouts included. */
export function forEachBlock(nodes: BlockNode[], visit: (node: BlockNode) => void): void {
  for (const node of nodes) {
    visit(node)
    const body = bodyOf(node)
    if (body) forEachBlock(body.root.children, visit)
  }
}

function withId(node: BlockNode, taken: Map<string, number>): BlockNode {
  if (node.type === 'horizontalrule') return node
  const seed = `${node.type}:${textOfBlock(node)}`
  const first = digest(seed)
  let id = first
  // Equal blocks are numbered; the count stands with the first, so that thousands of them are no burden.
  let round = taken.get(first) ?? 0
  while (taken.has(id)) id = digest(`${seed}#${++round}`)
  taken.set(first, round)
  if (id !== first) taken.set(id, 0)
  if (node.type === 'block') return { ...node, fields: { ...node.fields, id } } as BlockNode
  if (node.type === 'upload') return { ...node, id }
  return { ...node, $: { ...node.$, bid: id } }
}

/** 52 bits of a hash, in ten characters; runs in a browser as well, where there is no node:crypto. */
function digest(text: string): string {
  let high = 0x811c9dc5
  let low = 0x1b873593
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 13)
  }
  high = Math.imul(high ^ (high >>> 16), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 15), 0x27d4eb2f)
  const value = (high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff)
  return value.toString(36).padStart(10, '0').slice(-10)
}
