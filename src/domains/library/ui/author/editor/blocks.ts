import {
  $createParagraphNode, $getSelection, $isElementNode, $isNodeSelection, $isRangeSelection, $isRootNode, type ElementNode, type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isListNode, $isListItemNode, ListNode, $insertList, $removeList } from '@payloadcms/richtext-lexical/lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode, type HeadingTagType } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'

export type BlockKind = 'paragraph' | 'h2' | 'h3' | 'h4' | 'quote' | 'bullet' | 'number' | 'other'

/** The blocks directly under the root that the selection touches. */
export const $selectedBlocks = (): LexicalNode[] => {
  const selection = $getSelection()
  const nodes = $isRangeSelection(selection) || $isNodeSelection(selection) ? selection.getNodes() : []
  const tops = nodes.flatMap((node) => node.getTopLevelElement() ?? []).filter((node) => !$isRootNode(node))
  return [...new Map(tops.map((node) => [node.getKey(), node])).values()]
}

export const $selectedElements = (): ElementNode[] => $selectedBlocks().filter($isElementNode)

const $nearestList = (): ListNode | undefined => {
  const selection = $getSelection()
  let node: LexicalNode | null = $isRangeSelection(selection) ? selection.anchor.getNode() : null
  while (node && !$isListNode(node)) node = node.getParent()
  return node ?? undefined
}

/** What the selection stands in, as the toolbar names it. */
export const $blockKind = (): BlockKind => {
  const list = $nearestList()
  if (list) return list.getListType() === 'number' ? 'number' : 'bullet'
  const block = $selectedBlocks()[0]
  if ($isHeadingNode(block)) return ['h2', 'h3', 'h4'].includes(block.getTag()) ? (block.getTag() as BlockKind) : 'other'
  if ($isQuoteNode(block)) return 'quote'
  return !block || block.getType() === 'paragraph' ? 'paragraph' : 'other'
}

const makers: Partial<Record<BlockKind, () => ElementNode>> = {
  paragraph: $createParagraphNode, quote: $createQuoteNode,
  h2: () => $createHeadingNode('h2' as HeadingTagType), h3: () => $createHeadingNode('h3' as HeadingTagType), h4: () => $createHeadingNode('h4' as HeadingTagType),
}

/** Makes the selected blocks this kind; a list of the same kind becomes paragraphs again. */
export const $setBlockKind = (kind: BlockKind): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if (kind === 'bullet' || kind === 'number') return $blockKind() === kind ? $removeList() : $insertList(kind)
  if ($nearestList()) $removeList()
  const make = makers[kind]
  if (make) $setBlocksType($getSelection(), make)
}

/** Moves list items a level in or out; nothing outside of lists. */
export const $indent = (by: 1 | -1): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const items = new Set(selection.getNodes().flatMap((node) => {
    let found: LexicalNode | null = node
    while (found && !$isListItemNode(found)) found = found.getParent()
    return found && $isListItemNode(found) ? [found] : []
  }))
  for (const item of items) {
    const level = item.getIndent() + by
    if (level >= 0 && level <= 6) item.setIndent(level)
  }
}
