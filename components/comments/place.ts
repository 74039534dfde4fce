import type { Words } from '@/lib/i18n/words.ts'

/** What everything under a story needs to know of where it stands. */
export interface Place {
  /** The article's id. */
  readonly article: number
  readonly slug: string
  /** IANA. */
  readonly zone: string
  /** The language of the interface. */
  readonly language: string
  /** What stands at a comment: servers and scripts both draw them. */
  readonly words: Words['comment']
}
