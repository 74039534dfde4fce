import { normalize } from '../../text/typed/normalize.ts'

/** Letters that Unicode does not take apart, as people type them who have no key for them. */
const SPELT: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}
const SPELT_LETTERS = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'g')

/** Marks on letters of alphabets where people leave them out; elsewhere a mark is a vowel or a tone. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu
/** Joiners, soft hyphens, marks of direction and the like: nobody sees them, nobody types them. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}/gu
const PLAIN = /^[a-z0-9]*$/

/**
 * A word as search compares it: lower case, without accents, wide and joined forms made plain. The
 * same is done to what is stored and to what is asked, so both find each other however they are typed.
 * Linear in it.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const apart = normalize(lower.replace(UNSEEN, ''), 'NFKD')
  return normalize(apart.replace(ACCENTED, '$1'), 'NFC')
    .toLowerCase()
    .replace(SPELT_LETTERS, (letter) => SPELT[letter] ?? letter)
}
