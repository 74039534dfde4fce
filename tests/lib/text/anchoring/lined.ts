import type { Carried, LinedText, Passage } from '@/lib/text/anchoring/passage.ts'

/** Paragraphs as a text; each has the id of its place unless it brings its own ("b7|words"). */
export function lined(...paragraphs: readonly string[]): LinedText {
  let start = 0
  const blocks = paragraphs.map((paragraph, at) => {
    const [, id = `b${at + 1}`, text = paragraph] = /^(b\d+)\|(.*)$/su.exec(paragraph) ?? []
    return { id, text }
  })
  const lines = blocks.map(({ id, text }) => {
    const line = { blockId: id, start, end: start + text.length }
    start = line.end + 1
    return line
  })
  return { text: blocks.map(({ text }) => text).join('\n'), lines }
}

/** Where those words stand; the occurrence counts from 1. */
export function of({ text }: LinedText, words: string, occurrence = 1): Passage {
  let start = -1
  for (let seen = 0; seen < occurrence; seen += 1) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return { start, end: start + words.length }
}

/** What was answered, in words. */
export function said({ text }: LinedText, carried: Carried | undefined) {
  if (!carried) throw new Error('Nothing was answered.')
  const { state, passage } = carried
  return passage ? [state, text.slice(passage.start, passage.end)] : [state]
}
