import { normalize } from '../typed/normalize.ts'

/** The longest slug we make or keep: an address bar's worth, and below every path limit. */
export const MAX_SLUG = 200

/** What a slug looks like: letters, marks and digits of any script, in groups joined by hyphens. */
export const SLUG_PATTERN = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u

/**
 * An address for a headline: lower case, Latin accents folded, everything that is neither letter
 * nor digit turned into single hyphens. Other scripts stay as they are (browsers show them).
 * Empty when nothing of the text can stand in an address.
 */
export function slugOf(text: string): string {
  const plain = normalize(text, 'NFKD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
  const folded = normalize(plain, 'NFC')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[’'"“”‘]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return [...folded]
    .slice(0, MAX_SLUG)
    .join('')
    .replace(/^-+|-+$/g, '')
}

/** The same slug with a number, for when the first is taken: `name-2`. */
export function numberedSlug(slug: string, number: number): string {
  return `${[...slug].slice(0, MAX_SLUG - 8).join('')}-${number}`
}
