import type { Letter, Part } from '../mail/letter.ts'
import { type LetterSpeech, letterSpeech } from '../mail/letter-messages.ts'
import type { MailHeaders } from '../mail/mail.ts'
import { endingAddress, manageAddress, type Sender } from '../subscriptions/sender.ts'
import { commentPath } from '../subscriptions/subscription.ts'
import type { Ending } from '../subscriptions/unsubscribe-token.ts'
import type { NoticeRow } from './queries/notice-rows.ts'

/** What a digest shows of each comment, in characters. */
const CUT = 300
/** Comments written out in one digest; the inbox has them all. */
export const DIGEST_LENGTH = 50

/** One comment, as soon as it is there. */
export function noticeLetter(row: NoticeRow, sender: Sender): Letter {
  const speech = letterSpeech(row.mailLanguage, sender.site)
  const { words, say, language } = speech
  const said = say(words.notice[row.why], { who: row.by || words.aReader, headline: row.headline })
  const ending = { subscriber: row.subscriber, ...endingOf(row) }
  const parts = [commentPart(row, said, null, sender), ...footer(row, ending, sender, speech)]
  const headers = unsubscribeHeaders(endingAddress(sender, ending))
  return { language, subject: said, parts, headers }
}

/** Whose digest it is, and in which language; null for the newspaper's. */
export interface DigestReader {
  readonly subscriber: string
  readonly language: string | null
}

/** All that came since the last digest, story by story. `more` were left out. */
export function digestLetter(
  rows: readonly NoticeRow[],
  more: number,
  { subscriber, language }: DigestReader,
  sender: Sender,
): Letter {
  const { site } = sender
  const speech = letterSpeech(language, site)
  const { words, say } = speech
  const total = rows.length + more
  const ending = { subscriber, what: 'all', articleId: 0 } as const
  const parts: Part[] = byArticle(rows).flatMap((group) => [
    { type: 'heading' as const, text: group[0]?.headline ?? '' },
    ...group.map((row) => commentPart(row, shortSentence(row, speech), CUT, sender)),
  ])
  if (more > 0) parts.push(inboxLink(say(words.more, { count: more }), sender))
  return {
    language: speech.language,
    subject: say(words.digest, { count: total, site: site.name }),
    parts: [...parts, ...memberFooter(ending, sender, words)],
    headers: unsubscribeHeaders(endingAddress(sender, ending)),
  }
}

function commentPart(row: NoticeRow, said: string, cut: number | null, { site }: Sender): Part {
  const { body, mentions } = row
  const href = `${site.url}${commentPath(row.slug, row.commentId)}`
  return { type: 'comment', said, body, mentions, cut, href }
}

/** Under its story's headline, which need not be said again. */
function shortSentence({ why, by }: NoticeRow, { words, say }: LetterSpeech): string {
  return say(words.short[why], { who: by || words.aReader })
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

function footer(
  row: NoticeRow,
  ending: Ending,
  sender: Sender,
  { words }: LetterSpeech,
): readonly Part[] {
  if (row.userId > 0) return memberFooter(ending, sender, words)
  const href = manageAddress(sender, row.subscriber)
  const all = { type: 'small-link', text: words.subscriptions, href } as const
  return [stopLink(ending, sender, words), all]
}

type Words = LetterSpeech['words']

function memberFooter(ending: Ending, sender: Sender, words: Words): readonly Part[] {
  const href = `${sender.site.url}/account/mail`
  const settings = { type: 'small-link', text: words.howOften, href } as const
  return [stopLink(ending, sender, words), inboxLink(words.inbox, sender), settings]
}

function inboxLink(text: string, { site }: Sender): Part {
  return { type: 'small-link', text, href: `${site.url}/account/inbox` }
}

function stopLink(ending: Ending, sender: Sender, { stop }: Words): Part {
  return { type: 'small-link', text: stop[ending.what], href: endingAddress(sender, ending) }
}
