import {
  BlockquoteFeature, BlocksFeature, BoldFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature,
  HorizontalRuleFeature, IndentFeature, InlineCodeFeature, InlineToolbarFeature, ItalicFeature, lexicalEditor, LinkFeature,
  OrderedListFeature, ParagraphFeature, StrikethroughFeature, SubscriptFeature, SuperscriptFeature, UnderlineFeature,
  UnorderedListFeature, UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData } from 'payload'
import { calloutBlock, codeBlock, pictureFields } from './editor-blocks'
import { editorText, label } from './editor-texts'
import { safeUrl } from './safe-url'

/**
 * Links to addresses. Payload's own check lets javascript: through, and rewrites on saving what it
 * does not recognise (an accent or a dot in a fragment); this one refuses what is unsafe and changes nothing.
 */
const links = () => LinkFeature({
  enabledCollections: [],
  fields: ({ defaultFields }) => [
    ...defaultFields.filter((field) => (field as FieldAffectingData).name !== 'url'),
    {
      name: 'url', type: 'text', required: true, label: label('address'),
      validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
        safeUrl(value) === value ? true : editorText('addressRefused', req.i18n.language),
    },
  ],
})

const inline = () => [
  ParagraphFeature(), BoldFeature(), ItalicFeature(), UnderlineFeature(), StrikethroughFeature(), SubscriptFeature(),
  SuperscriptFeature(), InlineCodeFeature(), links(), InlineToolbarFeature(),
]

const blocks = () => [
  ...inline(), HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }), UnorderedListFeature(), OrderedListFeature(),
  IndentFeature(), BlockquoteFeature(), HorizontalRuleFeature(), EXPERIMENTAL_TableFeature(), FixedToolbarFeature(),
  UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: pictureFields() } } }),
]

const boxEditor = () => lexicalEditor({ features: [...blocks(), BlocksFeature({ blocks: [codeBlock()] })] })

/** For the text of a work: exactly the nodes that `document.ts` names. */
export const bodyEditor = () =>
  lexicalEditor({ features: [...blocks(), BlocksFeature({ blocks: [codeBlock(), calloutBlock(boxEditor())] })] })

/** For notes, answers and short descriptions: paragraphs, lists, quotes and links. */
export const noteEditor = () =>
  lexicalEditor({ features: [...inline(), UnorderedListFeature(), OrderedListFeature(), BlockquoteFeature()] })
