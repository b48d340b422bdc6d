/**
 * What comes from Word, Google Docs and web pages, reduced to what a text here can be: paragraphs,
 * headings 2-4, lists, quotes, emphasis and safe links. Looks, comments, tracked changes, hidden parts,
 * scripts and pictures from elsewhere stay behind.
 */
export const cleanPaste = (html: string): Document => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const { body } = page
  removeComments(body)
  body.querySelectorAll('script, style, meta, link, title, xml, iframe, object, embed, form, input, button, svg, img, video, audio, del, .MsoCommentReference, [style*="mso-element:comment"], [style*="display:none"], [hidden]').forEach((one) => one.remove())
  gatherWordLists(page)
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) tidy(page, element)
  return page
}

const removeComments = (body: HTMLElement) => {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (walker.nextNode()) found.push(walker.currentNode)
  found.forEach((comment) => comment.parentNode?.removeChild(comment))
}

const renamed: Record<string, string> = { H1: 'h2', H5: 'h4', H6: 'h4', DIV: 'p', SECTION: 'p', ARTICLE: 'p', B: 'strong', I: 'em', INS: 'u' }
const blocks = 'p, div, section, article, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote'

const unwrap = (element: HTMLElement) => element.replaceWith(...element.childNodes)

const rename = (page: Document, element: HTMLElement, name: string): HTMLElement => {
  const made = page.createElement(name)
  made.append(...element.childNodes)
  element.replaceWith(made)
  return made
}

const isStrong = ({ fontWeight }: CSSStyleDeclaration) => fontWeight === 'bold' || Number(fontWeight) >= 600

/** Emphasis that an editor wrote as style becomes the element that means it. */
const emphasisOf = ({ style }: HTMLElement): string[] => [
  ...(isStrong(style) ? ['strong'] : []), ...(style.fontStyle === 'italic' ? ['em'] : []), ...(/underline/.test(style.textDecoration) ? ['u'] : []),
  ...(/line-through/.test(style.textDecoration) ? ['s'] : []), ...(style.verticalAlign === 'super' ? ['sup'] : []), ...(style.verticalAlign === 'sub' ? ['sub'] : []),
]

const wrapInside = (page: Document, element: HTMLElement, names: string[]) => {
  for (const name of names) {
    const made = page.createElement(name)
    made.append(...element.childNodes)
    element.append(made)
  }
}

const tidy = (page: Document, element: HTMLElement) => {
  const { tagName } = element
  // Google wraps everything it copies in a bold that is none.
  if (tagName === 'B' && element.style.fontWeight === 'normal') return unwrap(element)
  if (tagName.includes(':') || tagName === 'FONT' || tagName === 'CENTER') return unwrap(element)
  if (tagName === 'SPAN') {
    wrapInside(page, element, emphasisOf(element))
    return unwrap(element)
  }
  if (/^(DIV|SECTION|ARTICLE)$/.test(tagName) && element.querySelector(blocks)) return unwrap(element)
  const kept = renamed[tagName] ? rename(page, element, renamed[tagName]) : element
  for (const { name } of [...kept.attributes]) if (name !== 'href' && name !== 'start') kept.removeAttribute(name)
}

/** Word writes lists as paragraphs that begin with a dot or a number; they become lists. */
const gatherWordLists = (page: Document) => {
  for (const paragraph of [...page.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"], p[style*="mso-list"]')]) {
    const sign = paragraph.querySelector<HTMLElement>('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
    const isNumbered = /^\s*[\p{L}\p{N}]+[.)]/u.test(sign?.textContent ?? paragraph.textContent ?? '')
    sign?.remove()
    const name = isNumbered ? 'OL' : 'UL'
    const before = paragraph.previousElementSibling
    const list = before?.tagName === name && before.hasAttribute('data-word') ? before : page.createElement(name)
    list.setAttribute('data-word', '')
    if (list !== before) paragraph.before(list)
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    if (!sign && item.firstChild) item.firstChild.textContent = (item.firstChild.textContent ?? '').replace(/^\s*(?:[·•o§▪-]|[\p{L}\p{N}]{1,3}[.)])\s+/u, '')
    list.append(item)
    paragraph.remove()
  }
}
