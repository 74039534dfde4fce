const DAY_MS = 24 * 60 * 60 * 1000
/** RFC 9116 asks for less than a year. */
const VALID_DAYS = 180

export interface SecurityFacts {
  /** The origin. */
  readonly site: string
  /** A mailto:, tel: or https: address. */
  readonly contact: string
  /** How reports are dealt with; undefined for no such page. */
  readonly policy: string | undefined
  /** BCP 47: in what one had best write. */
  readonly language: string
}

/**
 * Where somebody who found a hole writes to (RFC 9116). It ends a while after it is asked for, counted
 * from midnight, so that it stays the same for a day.
 */
export function securityText(facts: SecurityFacts, now: Date): string {
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
