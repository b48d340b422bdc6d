import {
  $applyNodeReplacement, DecoratorNode, type LexicalEditor, type LexicalNode, type NodeKey, type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import { decoration } from './decoration'

type Json = SerializedLexicalNode & Record<string, unknown>
export type SerializedKept = SerializedLexicalNode & { kept: Json }

/**
 * A part of the text that this editor does not change (a table, a box, lines of code, whatever comes
 * later): shown, moved and deleted as one, and given back exactly as it came.
 */
export class KeptNode extends DecoratorNode<ReactNode> {
  __kept: Json

  constructor(kept: Json, key?: NodeKey) {
    super(key)
    this.__kept = kept
  }

  static override getType() { return 'kept' }

  static override clone(node: KeptNode) { return new KeptNode(node.__kept, node.__key) }

  static override importJSON({ kept }: SerializedKept): KeptNode { return new this(kept) }

  override exportJSON(): SerializedKept { return { type: this.getType(), version: 1, kept: this.getKept() } }

  getKept(): Json { return this.getLatest().__kept }

  override createDOM() { return document.createElement(this.isInline() ? 'span' : 'div') }

  override updateDOM() { return false }

  override isInline() { return false }

  override decorate(editor: LexicalEditor): ReactNode { return decoration('kept', editor, this) }
}

/** The same within a line. */
export class KeptInlineNode extends KeptNode {
  static override getType() { return 'kept-inline' }

  static override clone(node: KeptInlineNode) { return new KeptInlineNode(node.__kept, node.__key) }

  // Lexical looks for this on each class itself and else invents its own.
  static override importJSON({ kept }: SerializedKept): KeptInlineNode { return new this(kept) }

  override isInline() { return true }
}

export const $createKeptNode = (kept: Json): KeptNode => $applyNodeReplacement(new KeptNode(kept))

export const $isKeptNode = (node: LexicalNode | null | undefined): node is KeptNode => node instanceof KeptNode
