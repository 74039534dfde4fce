import { segmenterOf } from './segmenter.ts'

/** The sentences of one block's text in UTF-16 units, without the white space between them. */
export function sentenceRanges(text: string, language: string): { start: number; end: number }[] {
  return [...segmenterOf(language, 'sentence').segment(text)].flatMap(({ index, segment }) => {
    const start = index + (segment.length - segment.trimStart().length)
    const end = index + segment.trimEnd().length
    return start < end ? [{ start, end }] : []
  })
}
