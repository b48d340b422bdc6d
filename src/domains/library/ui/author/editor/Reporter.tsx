'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useRef } from 'react'
import type { RichTextDocument } from '@/platform/richtext/document'
import { fromEditor } from './convert'
import { rememberPictures } from './pictureUrls'
import { equip, type Ways } from './plugins'

type ReporterProps = { onChange: (document: RichTextDocument) => void; editable: boolean; pictures: Record<string, string>; ways: Ways }

/** Tells the page of every change of the text, and of no change of the selection alone. */
export function Reporter({ onChange, editable, pictures, ways }: ReporterProps) {
  const [editor] = useLexicalComposerContext()
  const held = useRef({ onChange, ways })
  useEffect(() => { held.current = { onChange, ways } })
  useEffect(() => editor.setEditable(editable), [editor, editable])
  useEffect(() => rememberPictures(pictures), [pictures])
  useEffect(() => equip(editor, {
    onLink: () => held.current.ways.onLink(), onToolbar: () => held.current.ways.onToolbar(), onPictureFile: (file) => held.current.ways.onPictureFile(file),
  }), [editor])
  useEffect(() => {
    let last = JSON.stringify(editor.getEditorState().toJSON())
    return editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      const state = editorState.toJSON()
      const text = JSON.stringify(state)
      if (text === last) return
      last = text
      held.current.onChange(fromEditor(state))
    })
  }, [editor])
  return null
}
