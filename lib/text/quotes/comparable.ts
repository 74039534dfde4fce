import { type FoldedText, foldText } from '../anchoring/fold-text.ts'

/**
 * A text as quotes are compared with it: white space, composition, and the shapes of quotation marks
 * and dashes don't count. Offsets lead back to the text. Linear.
 */
export function comparable(text: string): FoldedText {
  const folded = foldText(text.toWellFormed())
  return {
    text: sameSigns(folded.text),
    startOf: (unit) => folded.startOf(unit),
    endOf: (unit) => folded.endOf(unit),
    unitAt: (offset) => folded.unitAt(offset),
  }
}

/** Each sign becomes one sign, so that no offset moves. */
function sameSigns(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
}

/** Letters that a quote must have to tell anything; a Chinese character says as much as two. */
const TELLING = 12
const LETTER = /[\p{L}\p{N}\p{M}]/gu
const SYLLABLE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu

/** Whether words say enough to be looked for: "yes" stands in every article. */
export function tells(words: string): boolean {
  const letters = words.match(LETTER)?.length ?? 0
  return letters + (words.match(SYLLABLE)?.length ?? 0) >= TELLING
}
