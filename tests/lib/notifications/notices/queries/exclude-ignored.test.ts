import { expect, test } from 'vitest'
import { passOver } from '@/lib/notifications/notices/queries/exclude-ignored.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { later } from '../../mail/post-room.ts'
import { another, aReader, aStory, follow, say } from '../../subscriptions/readers.ts'

onEachDatabase('comments that nobody can hear of', (open) => {
  test('are all ended at once, and those that somebody may hear are left', async () => {
    const { db } = await open()
    const [quiet, loud] = [await aStory(db), await another(db, 'loud')]
    const [ann, ben] = [await aReader(db, 'ann'), await aReader(db, 'ben')]
    const annSaid = await say(db, { articleId: quiet, by: ann.id })
    const benSaid = await say(db, { articleId: quiet, by: ben.id })
    await follow(db, ann, { articleId: quiet, kind: 'mine' })
    await follow(db, ann, { articleId: loud })
    const unheard = [
      annSaid,
      benSaid,
      await say(db, { articleId: quiet, by: ann.id, answers: benSaid }),
    ]
    const heard = [
      await say(db, { articleId: quiet, by: ben.id, answers: annSaid }),
      await say(db, { articleId: quiet, by: ben.id, mentions: 'ann' }),
      await say(db, { articleId: loud, by: ben.id }),
      // Nobody hears of it yet; but it is withdrawn, not ended.
      await say(db, { articleId: quiet, by: ben.id, status: 'pending' }),
    ]
    const ended = await passOver(db, [...unheard, ...heard], later(1))
    expect([...ended].sort((a, b) => a - b)).toEqual(unheard)
    const waiting = await db.announcement.findMany({ where: { doneAt: null } })
    expect(waiting.map(({ commentId }) => commentId).sort((a, b) => a - b)).toEqual(heard)
    expect(await passOver(db, unheard, later(2))).toEqual(new Set())
  })

  test('are none where a thread of the article is followed and one answers in any', async () => {
    const { db } = await open()
    const articleId = await aStory(db)
    const [ann, ben] = [await aReader(db, 'ann'), await aReader(db, 'ben')]
    const root = await say(db, { articleId, by: ben.id })
    await follow(db, ann, { articleId, kind: 'comment', commentId: root })
    const below = await say(db, { articleId, by: ben.id, answers: root })
    expect(await passOver(db, [root, below], later(1))).toEqual(new Set([root]))
    expect(await passOver(db, [], later(1))).toEqual(new Set())
  })
})
