import type { LexicalEditor, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'

type Draw = (editor: LexicalEditor, node: LexicalNode) => ReactNode

const drawn = new Map<string, Draw>()

/** The page's editor says how its nodes look; without it (on a server, in a test) they look like nothing. */
export const drawWith = (kind: string, draw: Draw): void => void drawn.set(kind, draw)

export const decoration = (kind: string, editor: LexicalEditor, node: LexicalNode): ReactNode => drawn.get(kind)?.(editor, node) ?? null
