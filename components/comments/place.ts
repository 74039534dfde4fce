/** What everything under a story needs to know of where it stands. */
export interface Place {
  /** The article's id. */
  readonly article: number
  readonly slug: string
  /** IANA. */
  readonly zone: string
  /** BCP 47: the site's. */
  readonly language: string
}
