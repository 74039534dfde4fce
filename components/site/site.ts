/** Facts about the site that pages show. lib has the settings. */
export interface Site {
  readonly name: string
  readonly tagline: string
  /** BCP 47. */
  readonly language: string
  /** IANA. */
  readonly timeZone: string
  /** URL of the front page, without a trailing slash. */
  readonly url: string
}
