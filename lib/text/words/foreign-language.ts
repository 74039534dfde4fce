/**
 * Scripts that are written in one language for nearly everyone who reads them. Latin, Cyrillic,
 * Arabic and Devanagari are not among them: they say nothing of the language.
 */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['th', /\p{Script=Thai}/u],
  ['lo', /\p{Script=Lao}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
]

/** Languages that are written with these scripts too, beside the one that the script names. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  my: ['shn', 'mnw', 'ksw', 'kac', 'rki', 'blk'],
  zh: ['ja', 'ko', 'yue', 'nan', 'hak', 'wuu'],
  th: ['nod', 'pi', 'kxm', 'sou', 'mfa'],
}

/** Letters that decide: more of a long paragraph say nothing else. */
const LETTERS_READ = 200
const LETTER = /\p{L}/gu

/**
 * The language of a passage inside a text of another one, where its letters alone say it: a Thai
 * quotation in an English story. Undefined where they don't, and for the text's own language. More
 * than half of the letters must be of the script; at most 200 are read.
 */
export function foreignLanguage(passage: string, language: string): string | undefined {
  const own = language.split('-')[0]?.toLowerCase() ?? ''
  const letters = lettersOf(passage)
  const [named] =
    SCRIPTS.find(([, script]) => {
      return letters.filter((letter) => script.test(letter)).length * 2 > letters.length
    }) ?? []
  return named === undefined || named === own || SHARED[named]?.includes(own) ? undefined : named
}

function lettersOf(passage: string): string[] {
  const letters: string[] = []
  for (const [letter] of passage.matchAll(LETTER)) {
    letters.push(letter)
    if (letters.length === LETTERS_READ) break
  }
  return letters
}
