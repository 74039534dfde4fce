import type { Passage } from '@/lib/text/anchoring/passage.ts'

/** What a form responds to. `place`: query string of the respond page. */
export type Target =
  | {
      readonly kind: 'words'
      readonly place: string
      readonly revision: number
      readonly start: number
      readonly end: number
      readonly exact: string
      readonly prefix: string
      readonly suffix: string
    }
  | {
      readonly kind: 'sentences'
      readonly place: string
      readonly revision: number
      readonly block: string
      /** Offset of the block in the body text. */
      readonly at: number
      readonly text: string
      readonly sentences: readonly Passage[]
    }
  | { readonly kind: 'ask'; readonly place: string; readonly ask: number }

/** Storage key of the draft. The same passage of an article has one key in all revisions. */
export function getTargetDraftKey(article: number, target: Target): string {
  if (target.kind === 'ask') return `draft ${article} ask ${target.ask}`
  if (target.kind === 'sentences') return `draft ${article} block ${target.block}`
  return `draft ${article} ${target.prefix.slice(-12)}“${target.exact}”`
}
