'use client'
import { $getRoot, $isElementNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { $blockIdOf } from '../editor/blockState'
import { $isKeptNode } from '../editor/KeptNode'
import { $isPictureNode } from '../editor/PictureNode'
import type { Workspace } from '../types'
import { NoteCard } from './NoteCard'
import { threadsOf, type Thread } from './threads'

/** From this width of the text's frame on, notes stand beside the text; below it, under their paragraph. */
const wide = 900
const gap = 12

const elementsById = (editor: LexicalEditor): Map<string, HTMLElement> => editor.getEditorState().read(() => {
  const found = new Map<string, HTMLElement>()
  for (const node of $getRoot().getChildren()) {
    const element = editor.getElementByKey(node.getKey())
    const kept = $isKeptNode(node) ? (node.getKept().fields as { id?: string } | undefined)?.id : undefined
    const id = $isElementNode(node) ? $blockIdOf(node) : $isPictureNode(node) ? node.getData().id : kept
    if (element && id) found.set(id, element)
  }
  return found
})

/** The notes of the editors at the very paragraphs that they are about: in the margin, or on a phone below the paragraph. */
export function BlockNotes({ work, reload }: { work: Workspace; reload: () => Promise<unknown> }) {
  const t = useTranslations('authoring.notes')
  const [editor] = useLexicalComposerContext()
  const frame = useRef<HTMLDivElement>(null)
  const cards = useRef(new Map<string, HTMLElement>())
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const threads = threadsOf(work.notes).filter(({ note }) => note.blockId)
  const here = threads.filter(({ note }) => !gone.has(note.id))
  const place = useCallback(() => {
    const root = editor.getRootElement()
    const box = frame.current
    if (!root || !box || threads.length === 0) return
    const blocks = elementsById(editor)
    const isWide = box.offsetWidth >= wide
    root.style.paddingInline = isWide ? '2rem 21rem' : ''
    const missing = new Set<string>()
    let free = 0
    blocks.forEach((element) => { element.style.marginBlockEnd = ''; element.removeAttribute('data-noted') })
    for (const { note } of threads) {
      const element = blocks.get(note.blockId!)
      const card = cards.current.get(note.id)
      if (!element) missing.add(note.id)
      if (!element || !card) continue
      element.setAttribute('data-noted', '')
      const height = card.offsetHeight + gap
      if (isWide) {
        const top = Math.max(free, element.offsetTop)
        card.style.insetBlockStart = `${top}px`
        free = top + height
      } else {
        const before = parseFloat(element.style.marginBlockEnd || '0')
        element.style.marginBlockEnd = `${before + height + gap}px`
        card.style.insetBlockStart = `${element.offsetTop + element.offsetHeight + before + gap}px`
      }
    }
    root.style.minBlockSize = isWide ? `max(50dvh, ${free + gap}px)` : ''
    setGone((now) => ([...missing].sort().join() === [...now].sort().join() ? now : missing))
  }, [editor, threads])
  useLayoutEffect(place)
  useEffect(() => {
    const watcher = new ResizeObserver(place)
    if (frame.current) watcher.observe(frame.current)
    cards.current.forEach((card) => watcher.observe(card))
    const stop = editor.registerUpdateListener(() => place())
    return () => { watcher.disconnect(); stop() }
  }, [editor, place])
  if (threads.length === 0) return null
  const card = ({ note, answers }: Thread) => <NoteCard note={note} answers={answers} work={work} reload={reload} />
  return (
    <>
      <div ref={frame} className="pointer-events-none absolute inset-0">
        {here.map((thread) => (
          <aside
            key={thread.note.id} aria-label={t('label')} ref={(element) => { if (element) cards.current.set(thread.note.id, element); else cards.current.delete(thread.note.id) }}
            className="pointer-events-auto absolute inset-x-3 lg:start-auto lg:end-3 lg:w-72"
          >
            {card(thread)}
          </aside>
        ))}
      </div>
      {gone.size > 0 && (
        <div className="relative grid gap-3 border-t border-line p-4">
          {threads.filter(({ note }) => gone.has(note.id)).map(({ note, answers }) => <NoteCard key={note.id} note={note} answers={answers} work={work} reload={reload} place={t('gone', { quote: note.quote ?? '' })} />)}
        </div>
      )}
    </>
  )
}
