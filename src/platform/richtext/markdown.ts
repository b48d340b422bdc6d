import { htmlToLexical } from './html-to-lexical'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const inline = (text: string) =>
  escaped(text)
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*([^*\n]+)\*/g, '<em>$1</em>')
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll('\n', '<br>')

const strip = (block: string, mark: RegExp) => block.split('\n').map((line) => line.replace(mark, ''))

const blockToHtml = (block: string): string => {
  if (/^-{3,}$/.test(block)) return '<hr>'
  const heading = block.match(/^(#{2,4})\s+(.*)$/s)
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`
  if (block.startsWith('>')) return `<blockquote>${inline(strip(block, /^>\s?/).join('\n'))}</blockquote>`
  if (/^-\s/.test(block)) return `<ul>${strip(block, /^-\s+/).map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`
  return `<p>${inline(block)}</p>`
}

/**
 * The house's small Markdown as rich text: paragraphs, ## headings, *emphasis*, **strong**, [links](…),
 * > quotes, - lists, --- breaks. For texts that come with the code; people's own files go through the import.
 */
export const markdownToLexical = (markdown: string, language: string) =>
  htmlToLexical(markdown.trim().split(/\n{2,}/).map((block) => blockToHtml(block.trim())).join('\n'), { language }).document
