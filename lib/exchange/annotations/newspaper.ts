/** The newspaper, as it signs its questions. */
export interface Newspaper {
  readonly name: string
  /** Its origin. */
  readonly url: string
}
