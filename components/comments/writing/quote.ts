/** Longer passages than this are cut: a quotation says what is answered, and no more. */
const MAX_QUOTE = 600

/** Words as a quotation in Markdown, with room below it for the answer. */
export function quotation(words: string): string {
  const trimmed = words.trim()
  if (trimmed === '') return ''
  const cut = trimmed.length > MAX_QUOTE ? `${trimmed.slice(0, MAX_QUOTE).trimEnd()} …` : trimmed
  return `${cut
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}\n\n`
}

/** What of a comment's text the reader has selected, or else all of it that can be seen. */
export function quotedWords(text: HTMLElement, selection: Selection | null): string {
  const inside = selection?.anchorNode && text.contains(selection.anchorNode)
  const chosen = inside && text.contains(selection.focusNode) ? selection.toString() : ''
  return chosen.trim() || seenWords(text)
}

/** Its words, without what we say of its quotes. */
function seenWords(text: HTMLElement): string {
  const parts = text.querySelector('figcaption') ? [...text.children] : [text]
  const seen = parts.map((part) => {
    const words = part.matches('figure') ? part.querySelector('blockquote') : part
    // biome-ignore lint/performance/useDomNodeTextContent: unlike textContent it keeps lines apart and leaves out what a spoiler hides.
    return words instanceof HTMLElement ? (words.innerText ?? '') : ''
  })
  return seen.join('\n\n')
}
