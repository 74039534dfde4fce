import type { Words } from '@/lib/i18n/words.ts'

/** The article and language that all comment components need. */
export interface CommentPlace {
  /** The article's id. */
  readonly article: number
  readonly slug: string
  /** IANA. */
  readonly zone: string
  /** Interface language, BCP 47. */
  readonly language: string
  /** Messages for a comment, used by both server and client components. */
  readonly words: Words['comment']
}
