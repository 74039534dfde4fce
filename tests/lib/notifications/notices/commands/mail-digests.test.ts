import { expect, test } from 'vitest'
import { mailDigests } from '@/lib/notifications/notices/commands/mail-digests.ts'
import { mailNotices } from '@/lib/notifications/notices/commands/mail-notices.ts'
import { makeNotices } from '@/lib/notifications/notices/commands/make-notices.ts'
import { DIGEST_LENGTH } from '@/lib/notifications/notices/notice-letter.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { later } from '../../mail/post-room.ts'
import {
  another,
  aReader,
  aStory,
  follow,
  say,
  sayMany,
  sender,
} from '../../subscriptions/readers.ts'

/** The subjects mailed so far, once the workers have been. */
async function mailed(db: Database, now: Date): Promise<string[]> {
  while ((await makeNotices(db, now)) > 0);
  await mailNotices(db, sender, now)
  await mailDigests(db, sender, now)
  const rows = await db.mail.findMany({ orderBy: { id: 'asc' } })
  return rows.map(({ subject }) => subject)
}

onEachDatabase('a digest', (open) => {
  const world = async (mailRhythm: string) => {
    const { db } = await open()
    const articleId = await aStory(db)
    const ann = await aReader(db, 'ann', { mailRhythm })
    const ben = await aReader(db, 'ben')
    await follow(db, ann, { articleId })
    return { db, articleId, ann, ben }
  }

  test('speaks the language of whom it goes to', async () => {
    const { db, articleId, ann, ben } = await world('hourly')
    await db.user.update({ where: { id: ann.id }, data: { language: 'id' } })
    await say(db, { articleId, by: ben.id }, later(5))
    expect(await mailed(db, later(61))).toEqual(['1 komentar baru di The Gazette'])
  })

  test('holds at the full hour what came until then, story by story, and goes once', async () => {
    const { db, articleId, ann, ben } = await world('hourly')
    const other = await another(db, 'another-sails')
    await follow(db, ann, { articleId: other })
    await say(db, { articleId, by: ben.id, body: 'First.' }, later(5))
    await say(db, { articleId: other, by: ben.id, body: 'Second.' }, later(6))
    await say(db, { articleId, by: ben.id, body: 'Third.' }, later(7))
    expect(await mailed(db, later(59))).toEqual([])
    await say(db, { articleId, by: ben.id, body: 'Too late.' }, later(60.5))
    await Promise.all([1, 2].map(() => mailDigests(db, sender, later(61))))
    expect(await mailed(db, later(62))).toEqual(['3 new comments on The Gazette'])
    const { text, to } = await db.mail.findFirstOrThrow()
    expect(to).toBe('ann@reader.example')
    expect(text).toMatch(/First\.[\s\S]*Third\.[\s\S]*Second\./)
    expect(text.match(/^A ferry sails$/gm)).toHaveLength(2)
    expect(text).not.toContain('Too late')
    expect(await mailed(db, later(121))).toEqual([
      '3 new comments on The Gazette',
      'One new comment on The Gazette',
    ])
  })

  test('goes each morning at seven of the site, if it is a daily one', async () => {
    const { db, articleId, ben } = await world('daily')
    await say(db, { articleId, by: ben.id })
    // Noon in UTC is eight in the evening in Singapore; seven is eleven hours off.
    expect(await mailed(db, later(11 * 60 - 1))).toEqual([])
    expect(await mailed(db, later(11 * 60))).toEqual(['One new comment on The Gazette'])
  })

  test('does not go without news, nor about what was removed, nor to who may not have it', async () => {
    const { db, articleId, ann, ben } = await world('hourly')
    expect(await mailed(db, later(60))).toEqual([])
    const said = await say(db, { articleId, by: ben.id }, later(61))
    await makeNotices(db, later(61))
    await db.comment.update({ where: { id: said }, data: { status: 'removed' } })
    expect(await mailed(db, later(120))).toEqual([])
    await say(db, { articleId, by: ben.id }, later(121))
    await makeNotices(db, later(121))
    await db.user.update({ where: { id: ann.id }, data: { deleteAt: later(9999) } })
    expect(await mailed(db, later(180))).toEqual([])
    expect(await db.notice.count({ where: { mailedAt: null } })).toBe(0)
  })

  test('of a long night tells the first comments and how many there are', async () => {
    const { db, articleId, ben } = await world('hourly')
    await sayMany(db, { articleId, by: ben.id }, DIGEST_LENGTH + 3)
    expect(await mailed(db, later(60))).toEqual([
      `${DIGEST_LENGTH + 3} new comments on The Gazette`,
    ])
    const { text } = await db.mail.findFirstOrThrow()
    expect(text.match(/Number \d+\./g)).toHaveLength(DIGEST_LENGTH)
    expect(text).toContain('And 3 more in your inbox')
  })

  test('follows the rhythm that its reader has by then', async () => {
    const { db, articleId, ann, ben } = await world('daily')
    await say(db, { articleId, by: ben.id })
    expect(await mailed(db, later(5))).toEqual([])
    await db.user.update({ where: { id: ann.id }, data: { mailRhythm: 'at-once' } })
    expect(await mailed(db, later(6))).toEqual(['Ben commented on “A ferry sails”'])
    expect(await mailed(db, later(24 * 60))).toHaveLength(1)
  })
})
