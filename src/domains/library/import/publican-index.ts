import { attribute, childElements, classesOf, findElement, parseHtmlBody, textContent, type HtmlElement } from '@/platform/richtext/html-tree'
import { metaOf } from './publican'

export interface PublicanIndex {
  title: string
  subtitle: string
  summary: string
  authors: string[]
  /** A sentence on the licence, from the legal notice; empty where there is none. */
  licence: string
  /** Chapters, prefaces and appendices in order, each with the pages of its sections. */
  chapters: { label: string; title: string; pages: string[] }[]
}

/** Title, people and order of a Publican book, from its first page. Undefined where it is none. */
export function readPublicanIndex(source: string): PublicanIndex | undefined {
  const body = parseHtmlBody(source)
  const book = findElement(body, (found) => classesOf(found)[0] === 'book')
  const contents = book && childElements(book).find((child) => classesOf(child)[0] === 'toc')
  const list = contents && childElements(contents).find(({ tagName }) => tagName === 'dl')
  if (!list) return undefined
  const byClass = (name: string, tag?: string) => findElement(book, (found) => classesOf(found)[0] === name && (!tag || found.tagName === tag))
  const abstract = byClass('abstract')
  const paragraph = abstract && findElement(abstract, (found) => classesOf(found)[0] === 'para')
  return {
    title: textOf(byClass('title', 'h1')),
    subtitle: textOf(byClass('subtitle')),
    summary: textOf(paragraph) || metaOf(source, 'description'),
    authors: authorsOf(book),
    licence: licenceOf(book),
    chapters: chaptersOf(list),
  }
}

const textOf = (element: HtmlElement | undefined): string => (element ? textContent(element) : '')

function authorsOf(book: HtmlElement): string[] {
  const group = findElement(book, (found) => classesOf(found)[0] === 'authorgroup')
  return (group ? childElements(group) : []).map((person) => textOf(findElement(person, ({ tagName }) => tagName === 'h3'))).filter(Boolean)
}

function licenceOf(book: HtmlElement): string {
  const notice = findElement(book, (found) => found.tagName === 'div' && classesOf(found)[0] === 'legalnotice')
  const words = notice ? textContent(notice) : ''
  return /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(words)?.[0] ?? ''
}

/** In a list of contents each `dt` names a chapter and the `dd` behind it holds its sections. */
function chaptersOf(list: HtmlElement): PublicanIndex['chapters'] {
  const chapters: PublicanIndex['chapters'] = []
  for (const child of childElements(list)) {
    const pages = pagesIn(child)
    if (child.tagName === 'dt' && pages.length > 0) chapters.push({ ...labelled(textContent(child)), pages })
    else if (child.tagName === 'dd') chapters.at(-1)?.pages.push(...pages)
  }
  return chapters.map((chapter) => ({ ...chapter, pages: [...new Set(chapter.pages)] }))
}

const pagesIn = (element: HtmlElement): string[] => {
  const href = element.tagName === 'a' ? attribute(element, 'href') : undefined
  const page = href?.split('#')[0]
  // A page of this folder and nothing else: the names become file names.
  return page && /^[\w.-]+\.html?$/.test(page) ? [page] : childElements(element).flatMap(pagesIn)
}

/** "6. Packages" is chapter 6, "A. Derivatives" appendix A; a preface has no number. */
function labelled(heading: string): { label: string; title: string } {
  const [, label, title] = /^(\d+|[A-Z])\.\s+(.+)$/.exec(heading) ?? []
  return title ? { label, title } : { label: '', title: heading }
}
