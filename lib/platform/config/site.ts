import { settings } from './env.ts'

/** Who the newspaper is, as its pages say it. */
export interface SiteIdentity {
  readonly name: string
  readonly tagline: string
  /** BCP 47: the language of the site's own words. */
  readonly language: string
  /** IANA name: the zone in which times are shown. */
  readonly timeZone: string
  /** The origin that the world knows, without a closing slash. */
  readonly url: string
}

export function siteIdentity(): SiteIdentity {
  const { siteName, siteTagline, siteLanguage, timeZone, siteUrl } = settings()
  return { name: siteName, tagline: siteTagline, language: siteLanguage, timeZone, url: siteUrl }
}
