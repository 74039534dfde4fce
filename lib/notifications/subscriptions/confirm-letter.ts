import type { SiteIdentity } from '../../platform/config/site.ts'
import type { Letter } from '../mail/letter.ts'
import { letterSpeech } from '../mail/letter-messages.ts'
import { CONFIRM_DAYS, type Wish } from './subscription.ts'

/** What a guest is asked to confirm, and in which language; null for the newspaper's. */
export interface Confirming {
  readonly wish: Wish
  readonly headline: string
  readonly token: string
  readonly language: string | null
}

/**
 * Asks a guest whether the wish was theirs. It says nothing that a stranger typed, for anybody can
 * cause it; the headline is the newsroom's.
 */
export function confirmLetter(
  { wish: { kind }, headline, token, language }: Confirming,
  site: SiteIdentity,
): Letter {
  const speech = letterSpeech(language, site)
  const said = speech.words.confirm
  const asked = kind === 'comment' ? said.replies : said.comments
  const href = `${site.url}/notify/confirm?${new URLSearchParams({ token })}`
  return {
    language: speech.language,
    subject: speech.say(said.subject, { headline }),
    parts: [
      { type: 'words', text: speech.say(asked, { site: site.name, headline }) },
      { type: 'link', text: said.link, href },
      { type: 'small', text: speech.say(said.small, { count: CONFIRM_DAYS }) },
    ],
  }
}
