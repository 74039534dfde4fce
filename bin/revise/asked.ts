import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm run revise -- SLUG FILE.md --why "…"
       npm run revise -- SLUG --replace "old words" "new words" --why "…"

Publishes a revision of an article that is out. Every note on it is carried.

  SLUG            the article, as in its address /article/SLUG
  FILE.md         its whole text as a demo story has it (prisma/newsroom/README.md);
                  headline, dek, kicker and hero in its head where they change
  --replace       puts other words in place of some that stand once in the text
  --why           a sentence for the public history
  --correction    instead of --why: what was wrong and what is right, published as a
                  dated notice
  --found-by      the reader who found it, as they want to be named`

/** What somebody wants revised. */
export interface Asked {
  readonly slug: string
  readonly change: { readonly file: string } | { readonly old: string; readonly now: string }
  readonly reason: { readonly why: string } | { readonly notice: string; readonly foundBy: string }
}

/** The arguments as what they ask for; a sentence for those that ask for nothing clear. */
export function askedBy(args: readonly string[]): Asked | string {
  const read = parsed(args)
  if (typeof read === 'string') return read
  const { values, positionals } = read
  const [slug, second, ...more] = positionals
  if (!slug) return 'Name the article.'
  if (second === undefined || more.length > 0) {
    return values.replace === undefined
      ? 'Name one file with its new text, or say --replace.'
      : 'Say which words go and which come: --replace "old words" "new words".'
  }
  const reason = reasonOf(values)
  if (typeof reason === 'string') return reason
  const { replace } = values
  return {
    slug,
    reason,
    change: replace === undefined ? { file: second } : { old: replace, now: second },
  }
}

const OPTIONS = {
  replace: { type: 'string' },
  why: { type: 'string' },
  correction: { type: 'string' },
  'found-by': { type: 'string' },
} as const

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

type Values = Exclude<ReturnType<typeof parsed>, string>['values']

function reasonOf({ why, correction, 'found-by': foundBy }: Values): Asked['reason'] | string {
  if (correction !== undefined) {
    if (why !== undefined) return 'A correction says why itself: leave --why out.'
    return correction.trim() ? { notice: correction.trim(), foundBy: foundBy?.trim() ?? '' } : EMPTY
  }
  if (foundBy !== undefined) return '--found-by belongs to a --correction.'
  return why?.trim() ? { why: why.trim() } : EMPTY
}

const EMPTY = 'Say why in a sentence for the public history: --why "…", or --correction "…".'
