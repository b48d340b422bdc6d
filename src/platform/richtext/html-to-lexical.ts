import { directionOf, type Direction } from '@/platform/i18n/languages'
import { withBlockIds } from './block-ids'
import { documentOf, type RichTextDocument } from './document'
import { blocksFrom } from './html-blocks'
import type { Conversion, FoundImage, Scope } from './html-scope'
import { parseHtmlBody, attribute, childElements, type HtmlElement, type HtmlLimits } from './html-tree'
import { languageTag, type ScriptName } from './languages'
import { anchorOf, safeUrl } from './safe-url'

export interface HtmlOptions {
  /** The language of text that says nothing of its own. */
  language: string
  direction?: Direction
  /** What to call a text in another script, e.g. `{ Latin: 'fr' }`; English by default for Latin. */
  assumedLanguages?: Partial<Record<ScriptName, string>>
  /** The id of a media document for a picture, or null to leave the picture out. Called once per `img`. */
  resolveImage?: (src: string, about: { alt: string; caption: string }) => string | number | null
  /** The address to link to, or null to keep the words without a link. What comes back is checked as well. */
  resolveLink?: (href: string) => string | null
  /** The anchor to keep for an element's id, or null. By default: ids that a link of the same text aims at. */
  resolveAnchor?: (id: string) => string | null
  limits?: Partial<HtmlLimits>
}

export interface HtmlResult {
  document: RichTextDocument
  images: FoundImage[]
  /** What was left out or changed, in words for the person who brings the text in. */
  warnings: string[]
}

/**
 * A rich-text document from untrusted HTML. Whatever runs, loads or hides is gone: scripts, event
 * handlers, frames, forms, styles; addresses other than http(s), mailto, tel and this site's own.
 * Every block has its language, direction and id; a block whose letters are plainly of another
 * script than its language gets that script's language and direction.
 * @throws RichTextLimitError for a text beyond the limits
 */
export function htmlToLexical(html: string, options: HtmlOptions): HtmlResult {
  const language = languageTag(options.language) ?? 'en'
  const direction = options.direction ?? directionOf(language)
  const body = parseHtmlBody(html, options.limits)
  const aimedAt = options.resolveAnchor ? new Set<string>() : fragmentsIn(body)
  const warnings = new Map<string, number>()
  const conversion: Conversion = {
    blocks: (nodes, scope) => blocksFrom(nodes, scope, conversion),
    images: [],
    warn: (text) => warnings.set(text, (warnings.get(text) ?? 0) + 1),
    assumedLanguages: { Latin: 'en', Arabic: 'ar', ...options.assumedLanguages },
    documentLanguage: language,
    resolveImage: options.resolveImage ?? (() => null),
    resolveLink: (href) => safeUrl(options.resolveLink ? options.resolveLink(href) : localLink(href)) ?? null,
    resolveAnchor: options.resolveAnchor ?? ((id) => (aimedAt.has(plainAnchor(id)) || id.startsWith('s-') ? plainAnchor(id) : null)),
  }
  const scope: Scope = { language, direction, format: 0, url: undefined, isFlat: false }
  const blocks = blocksFrom(body.childNodes, scope, conversion)
  return {
    document: withBlockIds(documentOf(blocks, direction)),
    images: conversion.images,
    warnings: [...warnings].map(([text, times]) => (times > 1 ? `${text} (${times} times)` : text)),
  }
}

/** Anchors carry a prefix in pages, so that no text can take an id that the site itself uses. */
const plainAnchor = (id: string): string => anchorOf(id.replace(/^s-/, ''))
const localLink = (href: string): string => (href.startsWith('#') ? `#s-${plainAnchor(safeDecode(href.slice(1)))}` : href)

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function fragmentsIn(element: HtmlElement, found = new Set<string>()): Set<string> {
  const href = element.tagName === 'a' ? attribute(element, 'href') : undefined
  if (href?.startsWith('#')) found.add(plainAnchor(safeDecode(href.slice(1))))
  for (const child of childElements(element)) fragmentsIn(child, found)
  return found
}
