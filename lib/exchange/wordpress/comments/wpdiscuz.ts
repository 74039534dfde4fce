import { type CommentRecord, metaOf } from '../wxr/record.ts'

/**
 * What wpDiscuz (4 to 7) keeps beside a comment: in its meta
 *
 *   wpdiscuz_votes             ups less downs
 *   wpdiscuz_votes_seperate    both, as a PHP array: a:2:{s:4:"like";i:5;s:7:"dislike";i:1;}
 *   wpdiscuz_closed            1 on every comment of a closed thread
 *   wpdiscuz_last_edited_at    UTC, such as 2021-03-04 12:30:00
 *   wpdiscuz_feedback_form_id  the number of the form that an inline feedback answers, in a table that
 *                              is in no export (lib/exchange/wordpress/feedback/answered-forms.ts)
 *
 * and in its kind: wpdiscuz_sticky. (A sticky comment's older mark for "closed", the karma, stands
 * in no export.)
 */
export interface WpDiscuz {
  readonly ups: number
  readonly downs: number
  /** Of a comment that begins a thread. */
  readonly closed: boolean
  readonly sticky: boolean
  /** When it was last edited; null when never. */
  readonly editedAt: Date | null
  /** The number of the question on a passage that it answers; 0 for none. */
  readonly formNumber: number
}

/** More votes than any comment has; keeps their sum within what a database can count. */
const MAX_VOTES = 10_000_000

export function wpDiscuzOf(record: CommentRecord): WpDiscuz {
  return {
    ...votesOf(metaOf(record, 'wpdiscuz_votes'), metaOf(record, 'wpdiscuz_votes_seperate')),
    closed: record.parent === 0 && isSet(metaOf(record, 'wpdiscuz_closed')),
    sticky: isSticky(record.kind),
    editedAt: timeOf(metaOf(record, 'wpdiscuz_last_edited_at')),
    formNumber: Math.max(0, wholeNumber(metaOf(record, 'wpdiscuz_feedback_form_id')) ?? 0),
  }
}

export function isSticky(kind: string): boolean {
  return kind === 'wpdiscuz_sticky' || kind === 'sticky'
}

/**
 * Versions before 5 kept only the sum, and later ones count apart from then on: what the sum has
 * beyond them are older votes, whose balance is all that is known.
 */
function votesOf(sum: string, apart: string): { ups: number; downs: number } {
  const [likes, dislikes] = [countIn(apart, LIKES), countIn(apart, DISLIKES)]
  const known = likes !== null || dislikes !== null
  const [ups, downs] = [likes ?? 0, dislikes ?? 0]
  const total = wholeNumber(sum) ?? (known ? ups - downs : (wholeNumber(apart) ?? 0))
  const older = total - (ups - downs)
  return { ups: bounded(ups + Math.max(0, older)), downs: bounded(downs + Math.max(0, -older)) }
}

/** A number by its name in a PHP array (also one that was serialised twice) or a JSON object. */
const LIKES = /"like"[;:]\s*(?:[id]:|s:\d+:)?"?(-?\d{1,9})/
const DISLIKES = /"dislike"[;:]\s*(?:[id]:|s:\d+:)?"?(-?\d{1,9})/

function countIn(text: string, pattern: RegExp): number | null {
  const match = pattern.exec(text)
  return match ? Math.abs(Number(match[1])) : null
}

function wholeNumber(text: string): number | null {
  return /^\s*[-+]?\d{1,9}\s*$/.test(text) ? Number(text) : null
}

function bounded(votes: number): number {
  return Math.min(votes, MAX_VOTES)
}

function isSet(flag: string): boolean {
  return (wholeNumber(flag) ?? 0) !== 0
}

/** As MySQL writes a time, or in seconds since 1970. */
function timeOf(text: string): Date | null {
  const seconds = /^\s*(\d{9,10})\s*$/.exec(text)?.[1]
  const [, day, time] = /^\s*(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(text) ?? []
  const at = seconds ? new Date(Number(seconds) * 1000) : new Date(`${day}T${time}Z`)
  return Number.isNaN(at.getTime()) ? null : at
}
