import { ParagraphNode, type EditorThemeClasses } from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { KeptInlineNode, KeptNode } from './KeptNode'
import { AutoLinkNode, LinkNode } from './LinkNode'
import { PictureNode } from './PictureNode'
import { RuleNode } from './RuleNode'

/** Every kind of node that the editor reads and writes itself. What is not among them is kept as it is. */
export const nodes = [ParagraphNode, HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, AutoLinkNode, PictureNode, RuleNode, KeptNode, KeptInlineNode]

/** The classes by which the page's styles know the nodes. */
export const theme: EditorThemeClasses = {
  text: {
    bold: 'font-bold', italic: 'italic', underline: 'underline', strikethrough: 'line-through', underlineStrikethrough: 'underline-strikethrough',
    subscript: 'align-sub text-[0.75em]', superscript: 'align-super text-[0.75em]', code: 'font-mono',
  },
  list: { nested: { listitem: 'list-none' } },
}
