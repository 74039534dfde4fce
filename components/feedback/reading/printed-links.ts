import {
  getAboutAddress,
  getCommentAddress,
  getRespondAddress,
} from '@/components/comments/comments-address.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import { CLOSED, getEntryAnchor } from '@/components/feedback/reading/anchors.ts'
import type { MarginNoteView } from '@/lib/conversation/margin/margin-note.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import { escapeHtml } from '@/lib/text/markup/html.ts'
import { shortDayText, zonedMinute } from '@/lib/text/time/site-time.ts'

/*
 * A slip's links as an HTML string. A page can have hundreds of slips with six links each, which as
 * React elements would dominate rendering time. They contain only numbers, dates and addresses,
 * never user text, and are escaped anyway.
 */

/** The date, which is a permalink, and the close link. */
export function renderHeadLinks(
  slip: MarginNoteView,
  { zone, language }: CommentPlace,
  { words }: Speech<Words>,
): string {
  const stamp = escapeHtml(zonedMinute(slip.at, zone))
  const day = `<time datetime="${stamp}">${escapeHtml(shortDayText(slip.at, zone, language))}</time>`
  return `<a href="#${getEntryAnchor(slip)}">${day}</a>${renderCloseLink(words.notes.close)}`
}

/** Links to the replies or for replying (if allowed), voting and reporting. */
export function renderFootLinks(
  { id, ups, replyCount }: MarginNoteView,
  slug: string,
  open: boolean,
  { words: { notes }, say }: Speech<Words>,
): string {
  const votes = ups > 0 ? `▲ ${ups}` : '▲'
  const reply = open ? renderLink(getRespondAddress(slug, id), notes.reply) : ''
  const answered = () =>
    renderLink(getCommentAddress(slug, id), say(notes.replies, { count: replyCount }))
  return [
    replyCount > 0 ? answered() : reply,
    renderLink(
      getAboutAddress(id),
      votes,
      ` aria-label="${escapeHtml(`${votes} ${notes.votes}`)}"`,
    ),
    renderLink(`${getAboutAddress(id)}#report-title`, notes.report),
  ].join('')
}

function renderCloseLink(word: string): string {
  return renderLink(`#${CLOSED}`, word, ' class="close"')
}

function renderLink(address: string, words: string, more = ''): string {
  return `<a${more} href="${escapeHtml(address)}">${escapeHtml(words)}</a>`
}
