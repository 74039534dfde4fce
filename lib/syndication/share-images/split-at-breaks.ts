/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Splits a text where lines may break: at spaces, and between words of scripts without spaces. Each
 * piece keeps its trailing space. Punctuation stays with the word before it:
 *
 *     'A ferry, late' → ['A ', 'ferry, ', 'late']
 */
export function splitAtBreaks(text: string, language: string): readonly string[] {
  const pieces: string[] = []
  let [afterWord, afterSpace] = [false, true]
  for (const { segment, isWordLike = false } of createSegmenter(language).segment(text)) {
    const isSpace = /^\s+$/u.test(segment)
    const startsPiece = afterSpace || (afterWord && isWordLike && UNSPACED.test(segment))
    if (startsPiece && !isSpace) pieces.push(segment)
    else pieces[Math.max(0, pieces.length - 1)] = (pieces.at(-1) ?? '') + segment
    afterSpace = isSpace
    afterWord = isWordLike
  }
  return pieces
}

function createSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' })
  }
}
