/** What pages say about the newspaper itself; the settings behind it are lib's. */
export interface Site {
  readonly name: string
  readonly tagline: string
  /** BCP 47. */
  readonly language: string
  /** IANA. */
  readonly timeZone: string
  /** The address of the front page, without a slash at its end. */
  readonly url: string
}
