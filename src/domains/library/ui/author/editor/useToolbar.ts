'use client'
import {
  $getSelection, $getState, $isRangeSelection, CAN_REDO_COMMAND, CAN_UNDO_COMMAND, COMMAND_PRIORITY_LOW, SELECTION_CHANGE_COMMAND, type LexicalEditor, type TextFormatType,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useState } from 'react'
import { langState } from './blockState'
import { $blockKind, $selectedElements, type BlockKind } from './blocks'
import { $linkAtSelection } from './LinkNode'

export const formats = ['bold', 'italic', 'underline', 'strikethrough', 'superscript', 'subscript', 'code'] as const satisfies readonly TextFormatType[]

export type ToolbarState = { kind: BlockKind; formats: ReadonlySet<string>; isLink: boolean; lang: string; canUndo: boolean; canRedo: boolean }

const $read = (): Omit<ToolbarState, 'canUndo' | 'canRedo'> => {
  const selection = $getSelection()
  const on = $isRangeSelection(selection) ? formats.filter((format) => selection.hasFormat(format)) : []
  const block = $selectedElements()[0]
  return { kind: $blockKind(), formats: new Set(on), isLink: Boolean($linkAtSelection()), lang: block ? $getState(block, langState) : '' }
}

/** What the toolbar shows of the place where the author stands. */
export const useToolbar = (editor: LexicalEditor): ToolbarState => {
  const [state, setState] = useState<ToolbarState>({ kind: 'paragraph', formats: new Set(), isLink: false, lang: '', canUndo: false, canRedo: false })
  useEffect(() => {
    const show = () => {
      const read = editor.getEditorState().read($read)
      setState((now) => ({ ...now, ...read }))
    }
    return mergeRegister(
      editor.registerUpdateListener(show),
      editor.registerCommand(SELECTION_CHANGE_COMMAND, () => { show(); return false }, COMMAND_PRIORITY_LOW),
      editor.registerCommand(CAN_UNDO_COMMAND, (canUndo) => { setState((now) => ({ ...now, canUndo })); return false }, COMMAND_PRIORITY_LOW),
      editor.registerCommand(CAN_REDO_COMMAND, (canRedo) => { setState((now) => ({ ...now, canRedo })); return false }, COMMAND_PRIORITY_LOW),
    )
  }, [editor])
  return state
}
