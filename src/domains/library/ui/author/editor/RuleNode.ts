import { $applyNodeReplacement, DecoratorNode, type DOMConversionMap, type LexicalEditor, type LexicalNode, type SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import { decoration } from './decoration'

/** A line across the page between two parts. */
export class RuleNode extends DecoratorNode<ReactNode> {
  static override getType() { return 'horizontalrule' }

  static override clone(node: RuleNode) { return new RuleNode(node.__key) }

  static override importDOM(): DOMConversionMap { return { hr: () => ({ priority: 0, conversion: () => ({ node: $createRuleNode() }) }) } }

  static override importJSON(): RuleNode { return new this() }

  override exportJSON(): SerializedLexicalNode { return { type: 'horizontalrule', version: 1 } }

  override createDOM() { return document.createElement('div') }

  override updateDOM() { return false }

  override isInline() { return false }

  override getTextContent() { return '\n' }

  override decorate(editor: LexicalEditor): ReactNode { return decoration('rule', editor, this) }
}

export const $createRuleNode = (): RuleNode => $applyNodeReplacement(new RuleNode())

export const $isRuleNode = (node: LexicalNode | null | undefined): node is RuleNode => node instanceof RuleNode
