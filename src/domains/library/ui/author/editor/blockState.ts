import { $getRoot, $getState, $isElementNode, $setState, createState, RootNode, type ElementNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { directionOf } from '@/platform/i18n/languages'
import { newId } from './newId'

const word = (value: unknown) => (typeof value === 'string' ? value : '')

/** What every block carries beside its words: a stable id, at which notes aim, and its language where it is not the work's. */
export const bidState = createState('bid', { parse: word })
export const langState = createState('lang', { parse: word })

/** The id at which a note may aim: of element blocks in their state, of pictures and kept blocks their own. */
export const $blockIdOf = (node: ElementNode): string => $getState(node, bidState)

const $nameBlocks = (root: RootNode) => {
  const taken = new Set<string>()
  for (const node of root.getChildren()) {
    if (!$isElementNode(node)) continue
    const id = $blockIdOf(node)
    // A pasted or split-off copy gets an id of its own; the first keeps its notes.
    if (!id || taken.has(id)) $setState(node, bidState, newId().slice(0, 10))
    taken.add($blockIdOf(node))
  }
}

/** Gives each new block its id in the moment in which it is made, so that it never changes afterwards. */
export const nameBlocks = (editor: LexicalEditor) => editor.registerNodeTransform(RootNode, $nameBlocks)

/** Language and direction of one block; an empty language makes it the work's own again. */
export const $setLanguage = (node: ElementNode, lang: string): void => {
  $setState(node, langState, lang)
  node.setDirection(lang ? directionOf(lang) : null)
}

/** Says the language of each block to browsers, spelling checkers and screen readers. */
export const showLanguages = (editor: LexicalEditor) =>
  editor.registerUpdateListener(({ editorState }) => {
    editorState.read(() => {
      for (const node of $getRoot().getChildren()) {
        if (!$isElementNode(node)) continue
        const element = editor.getElementByKey(node.getKey())
        const lang = $getState(node, langState)
        if (!element || (element.getAttribute('lang') ?? '') === lang) continue
        if (lang) element.setAttribute('lang', lang)
        else element.removeAttribute('lang')
      }
    })
  })
