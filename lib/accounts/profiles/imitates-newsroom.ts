import { QUALIFIERS, THAI_TITLES, TITLES, WHOLE_NAMES } from './newsroom-words.ts'
import { skeletonOf, wordsOfName } from './skeleton.ts'

/** Names of the newsroom that nobody else may look like. */
export interface NewsroomNames {
  readonly siteName: string
  /** Bylines, and what the staff are called. */
  readonly names: readonly string[]
}

const titles = TITLES.map(phraseOf)
const thaiTitles = THAI_TITLES.map(joinedOf)
const wholes = [...TITLES, ...WHOLE_NAMES].map(joinedOf)
const qualifiers = QUALIFIERS.map(joinedOf)

/**
 * Whether a reader's name could be taken for the newsroom's: it has a title in it, or is the site's
 * name, a byline or the name of somebody on the staff, alone or with qualifiers ("The real …"),
 * whatever letters it is spelt with. Pure. Handles are judged as names, too.
 */
export function imitatesNewsroom(name: string, { siteName, names }: NewsroomNames): boolean {
  const site = siteName.replace(/^the\s+(?=\S)/i, '')
  // One word of a site's name ("The Post") is anybody's in a longer name; all of it is not.
  const phrases = [siteName, ...(/\s/.test(site) ? [site] : [])].map(phraseOf)
  const known = [...wholes, ...names.map(joinedOf), joinedOf(site)]
  return spellingsOf(name).some((words) => {
    const phrase = ` ${words.join(' ')} `
    const joined = words.join('')
    return (
      titles.some((title) => phrase.includes(title)) ||
      phrases.some((said) => said.trim() !== '' && phrase.includes(said)) ||
      thaiTitles.some((title) => joined.includes(title)) ||
      isMadeOf(joined, known)
    )
  })
}

/** Digits may be letters, or a number behind a word: `ed1t0r`, `editor2`. */
function spellingsOf(name: string): readonly (readonly string[])[] {
  const words = wordsOfName(name)
  const bare = words.map((word) => word.replace(/^\p{N}+|\p{N}+$/gu, '')).filter(Boolean)
  return [words.map(skeletonOf), bare.map(skeletonOf)]
}

function phraseOf(name: string): string {
  return ` ${wordsOfName(name).map(skeletonOf).join(' ')} `
}

function joinedOf(name: string): string {
  return wordsOfName(name).map(skeletonOf).join('')
}

/**
 * Whether a text is nothing but these names and qualifiers, one after the other, with a name among
 * them: "managingeditor", but not "creditor". Each place is looked at once.
 */
function isMadeOf(text: string, names: readonly string[]): boolean {
  const known = new Map([
    ...qualifiers.map((word) => [word, false] as const),
    ...names.filter(Boolean).map((word) => [word, true] as const),
  ])
  const longest = Math.max(...[...known.keys()].map(({ length }) => length))
  /** By where a part may begin: whether a name came before it. */
  const begun = new Map([[0, false]])
  for (let start = 0; start < text.length; start += 1) {
    const named = begun.get(start)
    if (named === undefined) continue
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end += 1) {
      const isName = known.get(text.slice(start, end))
      if (isName !== undefined) begun.set(end, named || isName || begun.get(end) === true)
    }
  }
  return begun.get(text.length) === true
}
