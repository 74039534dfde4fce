import {
  aboutAddress,
  commentAddress,
  respondAddress,
} from '@/components/comments/comments-address.ts'
import type { Place } from '@/components/comments/place.ts'
import { CLOSED, slipAnchor } from '@/components/feedback/reading/anchors.ts'
import type { MarginNoteView } from '@/lib/conversation/margin/margin-note.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import { escapeHtml } from '@/lib/text/markup/html.ts'
import { shortDayText, zonedMinute } from '@/lib/text/time/site-time.ts'

/*
 * The links of a slip, as HTML: a page may have hundreds of slips with half a dozen of them each, which
 * as elements cost more to draw than all else on it. Nothing that a person wrote stands in them, only
 * numbers, days and addresses; they are escaped all the same.
 */

/** When it was said, which is its own address, and the way to close it. */
export function headLinks(
  slip: MarginNoteView,
  { zone, language }: Place,
  { words }: Speech<Words>,
): string {
  const stamp = escapeHtml(zonedMinute(slip.at, zone))
  const day = `<time datetime="${stamp}">${escapeHtml(shortDayText(slip.at, zone, language))}</time>`
  return `<a href="#${slipAnchor(slip)}">${day}</a>${close(words.notes.close)}`
}

/** Its replies or the way to give one (none where nobody may), voting and reporting. */
export function footLinks(
  { id, ups, replyCount }: MarginNoteView,
  slug: string,
  open: boolean,
  { words: { notes }, say }: Speech<Words>,
): string {
  const votes = ups > 0 ? `▲ ${ups}` : '▲'
  const reply = open ? link(respondAddress(slug, id), notes.reply) : ''
  const answered = () => link(commentAddress(slug, id), say(notes.replies, { count: replyCount }))
  return [
    replyCount > 0 ? answered() : reply,
    link(aboutAddress(id), votes, ` aria-label="${escapeHtml(`${votes} ${notes.votes}`)}"`),
    link(`${aboutAddress(id)}#report-title`, notes.report),
  ].join('')
}

function close(word: string): string {
  return link(`#${CLOSED}`, word, ' class="close"')
}

function link(address: string, words: string, more = ''): string {
  return `<a${more} href="${escapeHtml(address)}">${escapeHtml(words)}</a>`
}
