/**
 * Where a word stands in a text, overlapping itself or not, in order. Knuth, Morris and Pratt's
 * search, because a forged quote ("aaaa…ab" in a text of a's) makes String.indexOf quadratic. Linear
 * in text and word.
 */
export function occurrences(text: string, word: string): number[] {
  if (word === '' || word.length > text.length) return []
  const borders = bordersOf(word)
  const found: number[] = []
  let matched = 0
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit)
    while (matched > 0 && word.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0
    if (word.charCodeAt(matched) === code) matched += 1
    if (matched < word.length) continue
    found.push(unit - matched + 1)
    matched = borders[matched - 1] ?? 0
  }
  return found
}

/** For each unit of the word, the length of the longest beginning of it that also ends there. */
function bordersOf(word: string): Int32Array {
  const borders = new Int32Array(word.length)
  let length = 0
  for (let unit = 1; unit < word.length; unit++) {
    const code = word.charCodeAt(unit)
    while (length > 0 && word.charCodeAt(length) !== code) length = borders[length - 1] ?? 0
    if (word.charCodeAt(length) === code) length += 1
    borders[unit] = length
  }
  return borders
}
