'use client'
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type TextFormatType } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslations } from 'next-intl'
import type { KeyboardEvent, RefObject } from 'react'
import { IconButton } from '@/site/design/IconButton'
import {
  Bold, Code, Image, Italic, Link2, List, ListIndentDecrease, ListIndentIncrease, ListOrdered, Minus, Quote, Redo2, Strikethrough, Subscript, Superscript, Underline, Undo2, type Icon,
} from '@/site/design/icons'
import { $indent, $setBlockKind, type BlockKind } from './blocks'
import { LanguageChoice } from './LanguageChoice'
import { $createRuleNode } from './RuleNode'
import { useToolbar } from './useToolbar'

type ToolbarProps = { onLink: () => void; onPicture: () => void; language: string; disabled?: boolean; toolbarRef: RefObject<HTMLDivElement | null> }

const marks: readonly [TextFormatType, Icon][] = [
  ['bold', Bold], ['italic', Italic], ['underline', Underline], ['strikethrough', Strikethrough], ['superscript', Superscript], ['subscript', Subscript], ['code', Code],
]
const lists: readonly [BlockKind, Icon][] = [['bullet', List], ['number', ListOrdered], ['quote', Quote]]

/** One stop of the Tab key; arrows move within, as in every toolbar. */
const moveWithin = (event: KeyboardEvent<HTMLDivElement>) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step && event.key !== 'Home' && event.key !== 'End') return
  if (event.target instanceof HTMLSelectElement && event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled), select:not(:disabled)')]
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
  const at = controls.indexOf(event.target as HTMLElement)
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? controls.length - 1 : (at + (rtl ? -step! : step!) + controls.length) % controls.length
  event.preventDefault()
  controls[next]?.focus()
}

/** What can be done with the text. Ctrl+B, I, U, K and Ctrl+Alt+0, 2, 3, 4 do the same; Alt+F10 leads here. */
export function Toolbar({ onLink, onPicture, language, disabled, toolbarRef }: ToolbarProps) {
  const [editor] = useLexicalComposerContext()
  const t = useTranslations('authoring.editor')
  const state = useToolbar(editor)
  const kinds = ['paragraph', 'h2', 'h3', 'h4', 'quote', 'bullet', 'number'] as const
  const setKind = (kind: BlockKind) => editor.update(() => $setBlockKind(kind))
  const insertRule = () => editor.update(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.insertNodes([$createRuleNode()])
  })
  // The selection in the text must not be lost to the button that works on it.
  const stay = (event: React.PointerEvent) => { if (!(event.target instanceof HTMLSelectElement)) event.preventDefault() }
  const button = (label: string, Mark: Icon, onClick: () => void, on?: boolean, off = false) => (
    <IconButton key={label} label={label} size="sm" aria-pressed={on} disabled={disabled || off} onClick={onClick} className={on ? 'bg-accent-soft text-accent' : undefined}>
      <Mark aria-hidden className="size-5" />
    </IconButton>
  )
  return (
    <div
      ref={toolbarRef} role="toolbar" aria-label={t('toolbar')} aria-controls="work-text" onKeyDown={moveWithin} onPointerDown={stay}
      className="sticky top-0 z-20 flex flex-wrap items-center gap-x-0.5 gap-y-1 rounded-t-lg border-b border-line bg-surface p-1.5"
    >
      <select
        aria-label={t('kind')} disabled={disabled} value={state.kind === 'other' ? '' : state.kind} onChange={(event) => { setKind(event.target.value as BlockKind); editor.focus() }}
        className="min-h-9 rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
      >
        {state.kind === 'other' && <option value="">{t('kinds.other')}</option>}
        {kinds.map((kind) => <option key={kind} value={kind}>{t(`kinds.${kind}`)}</option>)}
      </select>
      {marks.map(([format, Mark]) => button(t(`formats.${format as 'bold'}`), Mark, () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format), state.formats.has(format)))}
      {lists.map(([kind, Mark]) => button(t(`kinds.${kind}`), Mark, () => setKind(state.kind === kind ? 'paragraph' : kind), state.kind === kind))}
      {(state.kind === 'bullet' || state.kind === 'number') && [
        button(t('outdent'), ListIndentDecrease, () => editor.update(() => $indent(-1))),
        button(t('indent'), ListIndentIncrease, () => editor.update(() => $indent(1))),
      ]}
      {button(t('link'), Link2, onLink, state.isLink)}
      {button(t('picture'), Image, onPicture)}
      {button(t('rule'), Minus, insertRule)}
      <LanguageChoice lang={state.lang} workLanguage={language} disabled={disabled} />
      {button(t('undo'), Undo2, () => editor.dispatchCommand(UNDO_COMMAND, undefined), undefined, !state.canUndo)}
      {button(t('redo'), Redo2, () => editor.dispatchCommand(REDO_COMMAND, undefined), undefined, !state.canRedo)}
    </div>
  )
}
