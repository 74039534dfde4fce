/** Scripts that put no blanks between words. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * A text in the pieces between which a line may be broken, each with the blank that follows it: at
 * blanks, and between words of scripts that have none. What is no word (a full stop, a closing quote,
 * Thai's repetition sign) stays with the word before.
 */
export function breakWords(text: string, language: string): readonly string[] {
  const pieces: string[] = []
  let [wordBefore, openBefore] = [false, true]
  for (const { segment, isWordLike = false } of segmenterOf(language).segment(text)) {
    const blank = /^\s+$/u.test(segment)
    const parts = openBefore || (wordBefore && isWordLike && UNSPACED.test(segment))
    if (parts && !blank) pieces.push(segment)
    else pieces[Math.max(0, pieces.length - 1)] = (pieces.at(-1) ?? '') + segment
    openBefore = blank
    wordBefore = isWordLike
  }
  return pieces
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' })
  }
}
