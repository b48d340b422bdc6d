import type { Block, Field, RichTextField } from 'payload'
import { label, type EditorText } from './editor-texts'

/**
 * What importers know and people need not see: the language of the words and the name that links
 * aim at. Payload's blocks and uploads keep no Lexical node state, so it stands in their fields.
 */
const unseen = (): Field[] => [
  { name: 'lang', type: 'text', maxLength: 35, label: label('language'), admin: { hidden: true } },
  { name: 'anchor', type: 'text', maxLength: 80, label: label('anchor'), admin: { hidden: true } },
]

/** Words that stand with a picture's place in the text. */
export const pictureFields = (): Field[] => [
  { name: 'alt', type: 'text', maxLength: 500, label: label('alt'), admin: { description: label('altHelp') } },
  { name: 'caption', type: 'textarea', maxLength: 1000, label: label('caption') },
  ...unseen(),
]

/**
 * Lines of code. A plain text area: Payload's own code field loads its editor from a foreign server.
 */
export const codeBlock = (): Block => ({
  slug: 'code',
  interfaceName: 'CodeBlock',
  labels: { singular: label('code'), plural: label('codes') },
  fields: [
    { name: 'code', type: 'textarea', required: true, maxLength: 200_000, label: label('code'), admin: { rows: 12 } },
    { name: 'language', type: 'text', maxLength: 30, label: label('codeLanguage') },
    { name: 'caption', type: 'text', maxLength: 1000, label: label('caption') },
    ...unseen(),
  ],
})

const kinds: EditorText[] = ['note', 'tip', 'important', 'warning']

/** A box beside the running text; no box stands in a box. */
export const calloutBlock = (bodyEditor: RichTextField['editor']): Block => ({
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: label('callout'), plural: label('callouts') },
  fields: [
    { name: 'kind', type: 'select', defaultValue: 'note', label: label('kind'), options: kinds.map((kind) => ({ value: kind, label: label(kind) })) },
    { name: 'title', type: 'text', maxLength: 500, label: label('title') },
    { name: 'body', type: 'richText', editor: bodyEditor, label: label('body') },
    ...unseen(),
  ],
})
