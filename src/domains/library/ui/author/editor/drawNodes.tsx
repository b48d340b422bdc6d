'use client'
import { drawWith } from './decoration'
import { KeptCard } from './KeptCard'
import type { KeptNode } from './KeptNode'
import { PictureCard } from './PictureCard'
import type { PictureNode } from './PictureNode'
import { RuleLine } from './RuleLine'

/** Says how the editor shows what is no text. Twice is once. */
export const drawNodes = (): void => {
  drawWith('picture', (_editor, node) => <PictureCard nodeKey={node.getKey()} data={(node as PictureNode).getData()} />)
  drawWith('kept', (_editor, node) => <KeptCard nodeKey={node.getKey()} kept={(node as KeptNode).getKept()} inline={node.isInline()} />)
  drawWith('rule', (_editor, node) => <RuleLine nodeKey={node.getKey()} />)
}
