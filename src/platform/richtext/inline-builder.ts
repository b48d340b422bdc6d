import { elementBase, textOf, type InlineNode, type LinkNode } from './document'

/**
 * Gathers the inline nodes of one block as a browser would show them: runs of white space become
 * one space, none stands at an edge or beside a line break, and equal neighbours are one node.
 */
export class InlineBuilder {
  private nodes: InlineNode[] = []
  private isSpacePending = false

  /** Adds text with format bits, inside a link where `url` is given. */
  text(value: string, format: number, url: string | undefined): void {
    for (const part of cleanText(value).split(/([ \t\n\r\f]+)/)) {
      if (part === '') continue
      if (/^[ \t\n\r\f]/.test(part)) this.isSpacePending = true
      else this.word(part, format, url)
    }
  }

  /** Starts a new line, unless nothing stands before it. */
  lineBreak(): void {
    this.isSpacePending = false
    if (this.nodes.length > 0) this.nodes.push({ type: 'linebreak', version: 1 })
  }

  /** Whether there is text to make a block of. */
  get isEmpty(): boolean {
    return this.nodes.length === 0
  }

  /** The gathered nodes; the builder is empty again. */
  take(): InlineNode[] {
    const nodes = this.nodes
    while (nodes.at(-1)?.type === 'linebreak') nodes.pop()
    this.nodes = []
    this.isSpacePending = false
    return nodes
  }

  private word(word: string, format: number, url: string | undefined): void {
    const last = this.nodes.at(-1)
    const isSpaced = this.isSpacePending && last !== undefined && last.type !== 'linebreak'
    this.isSpacePending = false
    if (!isSpaced) return this.append(word, format, url)
    // The space belongs to both neighbours where they are alike, and to the plain one otherwise.
    const isInside = last.type === 'link' && url === last.fields.url
    if (last.type === 'link' && !isInside) this.append(' ', 0, undefined)
    else if (url !== undefined && !isInside) this.append(' ', last.type === 'text' ? last.format & format : 0, undefined)
    else {
      const before = last.type === 'link' ? last.children.at(-1) : last
      const formatBefore = before?.type === 'text' ? before.format : 0
      return formatBefore === format ? this.append(` ${word}`, format, url) : this.twoRuns(word, formatBefore, format, url)
    }
    this.append(word, format, url)
  }

  private twoRuns(word: string, before: number, after: number, url: string | undefined): void {
    this.append(' ', before & after, url)
    this.append(word, after, url)
  }

  private append(text: string, format: number, url: string | undefined): void {
    const target = url === undefined ? this.nodes : this.link(url).children
    const last = target.at(-1)
    if (last?.type === 'text' && last.format === format) last.text += text
    else target.push(textOf(text, format))
  }

  private link(url: string): LinkNode {
    const last = this.nodes.at(-1)
    if (last?.type === 'link' && last.fields.url === url) return last
    const link: LinkNode = {
      type: 'link', ...elementBase, version: 3, fields: { linkType: 'custom', newTab: false, url }, children: [],
    }
    this.nodes.push(link)
    return link
  }
}

/** Without what a database refuses (NUL, half a surrogate pair) or a browser cannot show. */
export const cleanText = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]|\p{Surrogate}/gu, '')
