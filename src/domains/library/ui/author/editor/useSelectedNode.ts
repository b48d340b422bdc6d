'use client'
import { $getNodeByKey, $getSelection, $isNodeSelection, CLICK_COMMAND, COMMAND_PRIORITY_LOW, KEY_BACKSPACE_COMMAND, KEY_DELETE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@payloadcms/richtext-lexical/lexical/react/useLexicalNodeSelection'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useCallback, useEffect, useRef } from 'react'

/** Something in the text that is chosen as a whole: by a click or the arrow keys; Delete takes it away. */
export const useSelectedNode = <Element extends HTMLElement>(nodeKey: string) => {
  const [editor] = useLexicalComposerContext()
  const [isSelected, setSelected, clearSelected] = useLexicalNodeSelection(nodeKey)
  const frame = useRef<Element>(null)
  const remove = useCallback(() => {
    editor.update(() => {
      const node = $getNodeByKey(nodeKey)
      if (!node) return
      if (!node.getNextSibling()) node.selectPrevious()
      else node.selectNext()
      node.remove()
    })
    editor.focus()
  }, [editor, nodeKey])
  useEffect(() => {
    const onDelete = (event: KeyboardEvent) => {
      const selection = $getSelection()
      if (!isSelected || !$isNodeSelection(selection) || !editor.isEditable()) return false
      event.preventDefault()
      selection.getNodes().forEach((node) => node.remove())
      return true
    }
    return mergeRegister(
      editor.registerCommand(CLICK_COMMAND, (event: MouseEvent) => {
        const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea, button, select')
        if (!frame.current?.contains(event.target as Node) || isField) return false
        if (!event.shiftKey) clearSelected()
        setSelected(true)
        return true
      }, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_DELETE_COMMAND, onDelete, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, onDelete, COMMAND_PRIORITY_LOW),
    )
  }, [editor, isSelected, setSelected, clearSelected])
  return { editor, isSelected, remove, frame }
}
