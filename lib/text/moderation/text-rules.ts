/** What can be said of a text alone, whoever wrote it. Pure, and linear in its length. */

/** Fewer letters than this beside its links are no comment on them. */
const FEW_LETTERS = 10

/** Hardly any words besides the links. At most a few links are looked for (MAX_LINKS). */
export function isOnlyLinks(text: string, links: readonly string[]): boolean {
  if (links.length === 0) return false
  const rest = links.reduce((left, link) => left.replaceAll(link, ''), text)
  return (rest.match(/\p{L}/gu)?.length ?? 0) < FEW_LETTERS
}

/** One letter, or one short run of letters, again and again. */
export function isRepetition(text: string): boolean {
  const letters = [...text.replace(/\s+/g, '')]
  if (letters.length < 40) return false
  return new Set(letters).size <= 4 || longestRun(letters) >= 40
}

function longestRun(letters: readonly string[]): number {
  let longest = 0
  let run = 0
  for (const [index, letter] of letters.entries()) {
    run = letter === letters[index - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}

/** Nearly all in capitals, and too long for an abbreviation. */
export function isShouting(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  return upper + lower >= 60 && upper > lower * 4
}
