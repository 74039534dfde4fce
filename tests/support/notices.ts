import { expect } from 'vitest'
import { DELAY_MS } from '@/lib/notifications/notices/commands/mail-notices.ts'
import { makeNotices } from '@/lib/notifications/notices/commands/make-notices.ts'
import type { ToldStory } from './conversation.ts'
import { atTheDesk } from './desk.ts'

/** The server looks for work every few seconds. */
const WITHIN = { timeout: 30_000, interval: 200 }

/** Tells everybody of what stands under a story, as the server does every few seconds. */
async function allTold({ id: articleId }: ToldStory): Promise<void> {
  const open = { doneAt: null, comment: { articleId } }
  await atTheDesk(async (db) => {
    while ((await db.announcement.count({ where: open })) > 0) await makeNotices(db)
  })
}

/**
 * How many notices of a story somebody has, once everybody was told. `subscriber` as
 * lib/subscriptions names them.
 */
export async function noticesOf(subscriber: string, story: ToldStory): Promise<number> {
  await allTold(story)
  const where = { subscriber, comment: { articleId: story.id } }
  return atTheDesk((db) => db.notice.count({ where }))
}

/** A mail on its way. */
export interface Mailed {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** Lets the time pass that notices wait for their mail; answers the mail of somebody's newest. */
export async function mailedNotice(subscriber: string, story: ToldStory): Promise<Mailed> {
  await allTold(story)
  return atTheDesk(async (db) => {
    const where = { subscriber, comment: { articleId: story.id } }
    const at = new Date(Date.now() - DELAY_MS - 1000)
    await db.notice.updateMany({ where: { subscriber, mailedAt: null }, data: { at } })
    const { id } = await db.notice.findFirstOrThrow({ where, orderBy: { id: 'desc' } })
    const key = `notice:${id}`
    await expect.poll(() => db.mail.count({ where: { key } }), WITHIN).toBe(1)
    const { headers, ...mail } = await db.mail.findUniqueOrThrow({ where: { key } })
    return { ...mail, headers: JSON.parse(headers) }
  })
}

/** Where a mail's own "stop" leads: a path. */
export function stopPath({ headers }: Mailed): string {
  const [, address = ''] = /^<(.+)>$/.exec(headers['List-Unsubscribe'] ?? '') ?? []
  const { pathname, search } = new URL(address)
  return pathname + search
}

/** A line of a mail that is an address of the site with that path, as a path. */
export function linkTo(path: string, { text }: Mailed): string {
  const line = text.split('\n').find((one) => one.includes(`${path}?`))
  if (!line) throw new Error(`No link to ${path} in the mail:\n${text}`)
  const { pathname, search } = new URL(line.trim())
  return pathname + search
}
