import {
  $applyNodeReplacement, DecoratorNode, type ElementFormatType, type LexicalEditor, type LexicalNode, type NodeKey, type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import type { MediaDocument, UploadFields } from '@/platform/richtext/document'
import { decoration } from './decoration'
import { newId } from './newId'

export type PictureData = { id: string; relationTo: string; value: string | number | MediaDocument; fields: UploadFields & Record<string, unknown> }
export type SerializedPicture = SerializedLexicalNode & PictureData & { format: ElementFormatType }

/** A picture in the text, as Payload stores an upload: its place, its words, and the file by id. */
export class PictureNode extends DecoratorNode<ReactNode> {
  __data: PictureData
  __format: ElementFormatType

  constructor(data: PictureData, format: ElementFormatType = '', key?: NodeKey) {
    super(key)
    this.__data = data
    this.__format = format
  }

  static override getType() { return 'upload' }

  static override clone(node: PictureNode) { return new PictureNode(node.__data, node.__format, node.__key) }

  static override importJSON({ type: _type, version: _version, format, ...data }: SerializedPicture): PictureNode {
    return new this(data, format)
  }

  override exportJSON(): SerializedPicture {
    const { __data, __format } = this.getLatest()
    return { format: __format, ...__data, type: 'upload', version: 3 }
  }

  getData(): PictureData { return this.getLatest().__data }

  setFields(fields: UploadFields): this {
    const writable = this.getWritable()
    writable.__data = { ...writable.__data, fields: { ...writable.__data.fields, ...fields } }
    return writable
  }

  override createDOM() { return document.createElement('div') }

  override updateDOM() { return false }

  override isInline() { return false }

  override decorate(editor: LexicalEditor): ReactNode { return decoration('picture', editor, this) }
}

export const $createPictureNode = (value: string, fields: PictureData['fields']): PictureNode =>
  $applyNodeReplacement(new PictureNode({ id: newId(), relationTo: 'media', value, fields }))

export const $isPictureNode = (node: LexicalNode | null | undefined): node is PictureNode => node instanceof PictureNode
