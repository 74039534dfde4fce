import type { Letter, Part } from '../mail/letter.ts'
import type { MailHeaders } from '../mail/mail.ts'
import type { NoticeRow } from './notice-rows.ts'
import { endingAddress, manageAddress, type Sender } from './sender.ts'
import { noticeSentence } from './sentences.ts'
import { commentPath } from './subscription.ts'
import type { Ending } from './unsubscribe-token.ts'

/** What a digest shows of each comment, in characters. */
const CUT = 300
/** Comments written out in one digest; the inbox has them all. */
export const DIGEST_LENGTH = 50

export interface NoticeLetter extends Letter {
  readonly headers: MailHeaders
}

/** One comment, as soon as it is there. */
export function noticeLetter(row: NoticeRow, sender: Sender): NoticeLetter {
  const said = noticeSentence(row.why, row.by, row.headline)
  const ending = { subscriber: row.subscriber, ...endingOf(row) }
  const parts = [commentPart(row, said, null, sender), ...footer(row, ending, sender)]
  return { subject: said, parts, headers: unsubscribeHeaders(endingAddress(sender, ending)) }
}

/** All that came since the last digest, story by story. `more` were left out. */
export function digestLetter(
  rows: readonly NoticeRow[],
  more: number,
  subscriber: string,
  sender: Sender,
): NoticeLetter {
  const { site } = sender
  const total = rows.length + more
  const ending = { subscriber, what: 'all', articleId: 0 } as const
  const parts: Part[] = byArticle(rows).flatMap((group) => [
    { type: 'heading' as const, text: group[0]?.headline ?? '' },
    ...group.map((row) => commentPart(row, shortSentence(row), CUT, sender)),
  ])
  if (more > 0) parts.push(inboxLink(`And ${more} more in your inbox`, sender))
  const subject = `${total === 1 ? 'One new comment' : `${total} new comments`} on ${site.name}`
  return {
    subject,
    parts: [...parts, ...memberFooter(ending, sender)],
    headers: unsubscribeHeaders(endingAddress(sender, ending)),
  }
}

function commentPart(row: NoticeRow, said: string, cut: number | null, { site }: Sender): Part {
  const { body, mentions } = row
  const href = `${site.url}${commentPath(row.slug, row.commentId)}`
  return { type: 'comment', said, body, mentions, cut, href }
}

/** Under its story's headline, which need not be said again. */
function shortSentence({ why, by }: NoticeRow): string {
  const who = by || 'A reader'
  switch (why) {
    case 'mention':
      return `${who} mentioned you`
    case 'comment':
      return `${who} wrote below a comment that you follow`
    case 'mine':
      return `${who} replied to you`
    case 'article':
      return who
  }
}

/** Groups in the order of each story's first comment. */
function byArticle(rows: readonly NoticeRow[]): readonly (readonly NoticeRow[])[] {
  const groups = new Map<number, NoticeRow[]>()
  for (const row of rows) groups.set(row.articleId, [...(groups.get(row.articleId) ?? []), row])
  return [...groups.values()]
}

/** What "stop" means in a mail: the subscription that caused it; a mention has none, so all mail. */
function endingOf({ why, articleId }: NoticeRow): Pick<Ending, 'what' | 'articleId'> {
  return why === 'mention' ? { what: 'all', articleId: 0 } : { what: why, articleId }
}

/** RFC 8058: one click in the mail program posts to the address. */
function unsubscribeHeaders(address: string): MailHeaders {
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

function footer(row: NoticeRow, ending: Ending, sender: Sender): readonly Part[] {
  if (row.userId > 0) return memberFooter(ending, sender)
  const href = manageAddress(sender, row.subscriber)
  return [stopLink(ending, sender), { type: 'small-link', text: 'All your subscriptions', href }]
}

function memberFooter(ending: Ending, sender: Sender): readonly Part[] {
  const href = `${sender.site.url}/account/mail`
  const settings = { type: 'small-link', text: 'How often mail comes', href } as const
  return [stopLink(ending, sender), inboxLink('Your inbox and subscriptions', sender), settings]
}

function inboxLink(text: string, { site }: Sender): Part {
  return { type: 'small-link', text, href: `${site.url}/account/inbox` }
}

const STOP = {
  article: 'Stop mail about new comments on this article',
  mine: 'Stop mail about replies to your comments on this article',
  comment: 'Stop mail about the comments that you follow on this article',
  all: 'Stop all mail about comments',
} satisfies Record<Ending['what'], string>

function stopLink(ending: Ending, sender: Sender): Part {
  return { type: 'small-link', text: STOP[ending.what], href: endingAddress(sender, ending) }
}
