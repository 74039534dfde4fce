import type { Letter } from '../mail/letter.ts'
import { CONFIRM_DAYS, type Wish } from './subscription.ts'

/**
 * Asks a guest whether the wish was theirs. It says nothing that a stranger typed, for anybody can
 * cause it; the headline is the newsroom's.
 */
export function confirmLetter(
  { kind }: Wish,
  headline: string,
  site: { readonly name: string; readonly url: string },
  token: string,
): Letter {
  const what = kind === 'comment' ? 'replies to a comment under' : 'new comments on'
  return {
    subject: `Please confirm: mail about comments on “${headline}”`,
    parts: [
      {
        type: 'words',
        text: `Somebody, probably you, asked ${site.name} to write to this address when there are ${what} “${headline}”.`,
      },
      {
        type: 'link',
        text: 'Yes, write to me',
        href: `${site.url}/notify/confirm?${new URLSearchParams({ token })}`,
      },
      {
        type: 'small',
        text: `The link works for ${CONFIRM_DAYS} days. If it wasn't you, leave it: without the link no other mail comes.`,
      },
    ],
  }
}
