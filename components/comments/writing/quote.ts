/** Longer quotations are truncated. */
const MAX_QUOTE = 600

/** Formats text as a Markdown quotation, followed by an empty line for the reply. */
export function formatQuotation(words: string): string {
  const trimmed = words.trim()
  if (trimmed === '') return ''
  const cut = trimmed.length > MAX_QUOTE ? `${trimmed.slice(0, MAX_QUOTE).trimEnd()} …` : trimmed
  return `${cut
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}\n\n`
}

/** The selected part of a comment's text, or all of its visible text. */
export function getQuotedText(text: HTMLElement, selection: Selection | null): string {
  const inside = selection?.anchorNode && text.contains(selection.anchorNode)
  const chosen = inside && text.contains(selection.focusNode) ? selection.toString() : ''
  return chosen.trim() || getVisibleText(text)
}

/** The visible text, without our own notes on its quotes. */
function getVisibleText(text: HTMLElement): string {
  const parts = text.querySelector('figcaption') ? [...text.children] : [text]
  const seen = parts.map((part) => {
    const words = part.matches('figure') ? part.querySelector('blockquote') : part
    // biome-ignore lint/performance/useDomNodeTextContent: unlike textContent it keeps lines apart and leaves out what a spoiler hides.
    return words instanceof HTMLElement ? (words.innerText ?? '') : ''
  })
  return seen.join('\n\n')
}
