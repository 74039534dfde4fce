const DAY_MS = 24 * 60 * 60 * 1000
/** RFC 9116 recommends less than a year. */
const VALID_DAYS = 180

export interface SecurityFacts {
  /** The origin. */
  readonly site: string
  /** A mailto:, tel: or https: address. */
  readonly contact: string
  /** URL of the disclosure policy; undefined if there is none. */
  readonly policy: string | undefined
  /** BCP 47: preferred language of reports. */
  readonly language: string
}

/**
 * Renders security.txt (RFC 9116): where to report a vulnerability. It expires VALID_DAYS after
 * midnight (UTC), so the text stays the same all day.
 */
export function renderSecurityText(facts: SecurityFacts, now: Date): string {
  const midnight = Math.floor(now.getTime() / DAY_MS) * DAY_MS
  const expires = new Date(midnight + VALID_DAYS * DAY_MS).toISOString().replace('.000', '')
  return [
    `Contact: ${facts.contact}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${facts.language}`,
    `Canonical: ${facts.site}/.well-known/security.txt`,
    ...(facts.policy ? [`Policy: ${facts.policy}`] : []),
    '',
  ].join('\n')
}
