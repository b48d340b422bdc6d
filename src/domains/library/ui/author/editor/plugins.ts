'use client'
import {
  $getSelection, $insertNodes, $isRangeSelection, COMMAND_PRIORITY_HIGH, COMMAND_PRIORITY_LOW, KEY_DOWN_COMMAND, PASTE_COMMAND, type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { $setBlockKind, type BlockKind } from './blocks'
import { nameBlocks, showLanguages } from './blockState'
import { cleanPaste } from './cleanPaste'

export type Ways = { onLink: () => void; onToolbar: () => void; onPictureFile: (file: File) => void }

const kindOfKey: Record<string, BlockKind> = { Digit0: 'paragraph', Digit2: 'h2', Digit3: 'h3', Digit4: 'h4' }
const listOfKey: Record<string, BlockKind> = { Digit7: 'number', Digit8: 'bullet', Digit9: 'quote' }

const shortcut = (editor: LexicalEditor, event: KeyboardEvent, { onLink, onToolbar }: Ways): boolean => {
  const command = event.ctrlKey || event.metaKey
  if (event.altKey && event.key === 'F10') onToolbar()
  else if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') onLink()
  else if (command && event.altKey && kindOfKey[event.code]) editor.update(() => $setBlockKind(kindOfKey[event.code]))
  else if (command && event.shiftKey && listOfKey[event.code]) editor.update(() => $setBlockKind(listOfKey[event.code]))
  else return false
  event.preventDefault()
  return true
}

const paste = (editor: LexicalEditor, event: ClipboardEvent, { onPictureFile }: Ways): boolean => {
  const data = event.clipboardData
  if (!data || data.getData('application/x-lexical-editor')) return false
  const picture = [...data.files].find((file) => file.type.startsWith('image/'))
  const html = data.getData('text/html')
  if (picture && !html) {
    event.preventDefault()
    onPictureFile(picture)
    return true
  }
  if (!html) return false
  event.preventDefault()
  editor.update(() => {
    const nodes = $generateNodesFromDOM(editor, cleanPaste(html))
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.insertNodes(nodes)
    else $insertNodes(nodes)
  }, { tag: 'paste' })
  return true
}

/** Keys, pasting, and what every block carries. Answers the function that ends it. */
export const equip = (editor: LexicalEditor, ways: Ways) => mergeRegister(
  nameBlocks(editor),
  showLanguages(editor),
  editor.registerCommand(KEY_DOWN_COMMAND, (event: KeyboardEvent) => shortcut(editor, event, ways), COMMAND_PRIORITY_LOW),
  editor.registerCommand(PASTE_COMMAND, (event) => event instanceof ClipboardEvent && paste(editor, event, ways), COMMAND_PRIORITY_HIGH),
)
