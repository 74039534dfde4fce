import { getWilsonLowerBound } from '../../../conversation/votes/wilson.ts'
import type { Session } from '../session.ts'
import type { CommentRecord, ItemRecord } from '../wxr/record.ts'
import { commentKind, isUnknownKind } from './comment-kind.ts'
import { commentMarkdown } from './comment-markdown.ts'
import { wpDiscuzOf } from './wpdiscuz.ts'

const STATUS: Readonly<Record<string, string>> = {
  ...{ '1': 'shown', approve: 'shown', approved: 'shown', spam: 'spam' },
  ...{ trash: 'removed', 'post-trashed': 'removed' },
}

/** A comment of the old site in our columns. Who wrote it stays a name: no accounts are made. */
export function commentColumns(session: Session, item: ItemRecord, record: CommentRecord) {
  const { ups, downs, closed, sticky, editedAt } = wpDiscuzOf(record)
  const { now } = session
  const createdAt = earlier(record.dateGmt ?? record.date ?? item.dateGmt ?? item.date ?? now, now)
  const status = statusOf(record)
  return {
    ...{ kind: commentKind(record.kind), status, createdAt, closed, pinned: sticky },
    ...{ ups, downs, broughtUps: ups, broughtDowns: downs, best: getWilsonLowerBound(ups, downs) },
    shownAt: status === 'shown' ? createdAt : null,
    editedAt: editedAt && between(createdAt, editedAt, now),
    guestName: record.author || nameOfUser(session, record.userId),
    guestEmail: record.email,
    guestUrl: /^https?:\/\//i.test(record.url) ? record.url : '',
    body: commentMarkdown(record.content, item.link),
    imported: JSON.stringify(original(session, record)),
  }
}
export type CommentColumns = ReturnType<typeof commentColumns>

function statusOf({ approved, kind }: CommentRecord): string {
  const status = STATUS[approved] ?? 'pending'
  return status === 'shown' && isUnknownKind(kind) ? 'pending' : status
}

/** Nothing was written after it was read, whatever the old site's clock said. */
function earlier(at: Date, now: Date): Date {
  return at < now ? at : now
}

function between(first: Date, at: Date, last: Date): Date {
  return at > first ? earlier(at, last) : first
}

function nameOfUser({ outline }: Session, userId: number): string {
  if (userId === 0) return ''
  return [...outline.authors.values()].find(({ id }) => id === userId)?.displayName ?? ''
}

/**
 * What has no column, as it was: text, numbers and the fields of plug-ins, such as the passage that
 * an inline feedback answers. The writer's address on the net is left out, and so are Akismet's
 * fields, which repeat it.
 */
function original({ outline }: Session, record: CommentRecord) {
  const { id, userId, parent, approved, kind, url, content } = record
  const meta = record.meta.filter(({ key }) => !key.startsWith('akismet'))
  return { site: outline.site.name, id, userId, parent, approved, kind, url, content, meta }
}

/** The number that a comment had on the old site, from its column `imported`. */
export function oldNumber(imported: string): number {
  return (JSON.parse(imported) as { id: number }).id
}
