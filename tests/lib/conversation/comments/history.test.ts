import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { type CommentView, REPLIES_SHOWN } from '@/lib/conversation/comments/comment.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { reportComment } from '@/lib/conversation/moderation/commands/report-comment.ts'
import { MODERATION_ACTS } from '@/lib/conversation/moderation/input.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import { getWilsonLowerBound } from '@/lib/conversation/votes/wilson.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import type { Thread } from '@/lib/text/threads/build-thread.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { type CommentHelpers, createTestSite, later, type Signed, type TestSite } from './talk.ts'

/** Who acts on which comment, as indexes into the existing users and comments. */
const who = fc.nat({ max: 4 })
/** Mostly the newest comment, because races happen existing. */
const which = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 30 }))
const action = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('post' as const), who }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('reply' as const), who, which }) },
  // Mostly by its author, since others may not.
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), which }) },
  fc.record({ do: fc.constantFrom('edit' as const, 'delete' as const), who, which }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('moderate' as const),
      act: fc.constantFrom(...MODERATION_ACTS),
      which,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('vote' as const),
      who,
      which,
      value: fc.constantFrom<(1 | -1 | 0)[]>(1, -1, 0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('report' as const), who, which }) },
)
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

/** Batches of actions that run at the same time. */
const round = fc.array(action, { minLength: 2, maxLength: 5 })
const history = fc.array(round, { minLength: 4, maxLength: 8 })
/** Days between histories, so that nobody reaches the limit of comments per day. */
const APART_MINUTES = 2 * 24 * 60

interface ExistingComment {
  readonly id: number
  readonly userId: number | null
}

onEachDatabase('after a random history by several users at once', (open) => {
  let place: TestSite
  let people: Signed[]
  let begun = 0
  beforeAll(async () => {
    place = await createTestSite(open)
    const shy = await place.person({ premoderated: true })
    people = [place.ann, place.ben, place.cem, place.mod, shy]
  })

  const happen = (
    talk: CommentHelpers,
    one: Action,
    existing: readonly ExistingComment[],
    said: string,
    at: Date,
  ) => {
    const { db, mod } = place
    const comment = 'which' in one ? existing[one.which % existing.length] : undefined
    const writer = people.find(({ id }) => id === comment?.userId) ?? mod
    const person = ('who' in one && people[one.who]) || writer
    const commentId = comment?.id ?? 0
    switch (one.do) {
      case 'post':
        return talk.says(person, said, {}, at)
      case 'reply':
        return talk.says(person, said, { parentId: commentId }, at)
      case 'edit':
        return editComment(db, person, { commentId, body: said }, at)
      case 'delete':
        return deleteComment(db, person, { commentId }, at)
      case 'moderate':
        return moderateComment(db, mod, { commentId, act: one.act }, at)
      case 'vote':
        return castVote(db, person, { commentId, value: one.value }, at)
      case 'report':
        return reportComment(db, person, { commentId, reason: 'other', words: '' }, at)
    }
  }

  test('counters match the rows, and pages show exactly the shown comments', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (rounds) => {
        const talk = await place.article()
        begun += 1
        const at = (minute: number) => later(begun * APART_MINUTES + minute)
        for (const who of [place.ann, place.ben]) {
          const parentId = await talk.said(who, `By ${who.id}.`, {}, at(0))
          await talk.said(place.cem, `To ${who.id}.`, { parentId }, at(0))
        }
        for (const [minute, actions] of rounds.entries()) {
          const existing = await place.db.comment.findMany({
            where: { articleId: talk.articleId },
            orderBy: { id: 'desc' },
            select: { id: true, userId: true },
          })
          const said = (index: number) => `Said ${minute}, ${index}.`
          await Promise.all(
            actions.map((one, index) => happen(talk, one, existing, said(index), at(minute))),
          )
        }
        await expectTrueBooks(place.db, talk)
        await expectWhatIsShown(place.db, talk)
      }),
      { numRuns: 25 },
    )
  })
})

function commentsOf(db: Database, { articleId }: CommentHelpers) {
  return db.comment.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    include: { votes: true, edits: true, announcement: true },
  })
}

async function expectTrueBooks(db: Database, talk: CommentHelpers): Promise<void> {
  const rows = await commentsOf(db, talk)
  expect(await talk.counted()).toBe(rows.filter(({ status }) => status === 'shown').length)
  for (const row of rows) {
    const ups = row.votes.filter(({ value }) => value === 1).length
    const downs = row.votes.length - ups
    const ranking = row.votes.filter(({ ranks }) => ranks)
    const rankingUps = ranking.filter(({ value }) => value === 1).length
    const best = getWilsonLowerBound(rankingUps, ranking.length - rankingUps)
    expect(row).toMatchObject({ ups, downs, best })
    expect([row.unrankedUps, row.unrankedDowns]).toEqual([
      ups - rankingUps,
      downs - (ranking.length - rankingUps),
    ])
    const below = rows.filter(({ rootId }) => rootId === row.id)
    const places = below.map(({ place }) => place).toSorted((a, b) => a - b)
    expect(places).toEqual(below.map((_, index) => index + 1))
    expect(row.answers).toBe(below.length)
    expect(row.replyCount).toBe(below.filter(({ status }) => status === 'shown').length)
    if (row.parentId !== null) {
      const parent = rows.find(({ id }) => id === row.parentId)
      expect(row.rootId).toBe(parent?.rootId || parent?.id)
    }
    if (row.status === 'shown') expect(row.shownAt).not.toBeNull()
    expect(row.announcement !== null).toBe(row.shownAt !== null)
    if (row.status !== 'deleted') continue
    expect(row).toMatchObject({ body: '', mentions: '', once: null, pinned: false, edits: [] })
  }
}

function flat(threads: readonly Thread<CommentView>[] = []): CommentView[] {
  return threads.flatMap(({ comment, replies }) => [comment, ...flat(replies)])
}

async function expectWhatIsShown(db: Database, talk: CommentHelpers): Promise<void> {
  const rows = await commentsOf(db, talk)
  const shown = rows.filter(({ status }) => status === 'shown')
  const ids = (comments: readonly { readonly id: number }[]) => {
    return comments.map(({ id }) => id).toSorted((a, b) => a - b)
  }
  const visible = (comments: readonly CommentView[]) =>
    ids(comments.filter(({ hidden }) => !hidden))
  const roots = rows.filter(({ rootId }) => rootId === 0)
  const threads = await Promise.all(roots.map(({ id }) => talk.read({ only: id })))
  expect(visible(threads.flatMap((view) => flat(view?.threads)))).toEqual(ids(shown))
  for (const sort of ['newest', 'best'] as const) {
    const pages: CommentView[] = []
    for (let after: number | null = null, first = true; first || after !== null; first = false) {
      const view = await talk.read({ sort, after })
      pages.push(...flat(view?.threads))
      after = view?.next ?? null
    }
    const first = shown.filter(({ rootId, place }) => rootId === 0 || place <= REPLIES_SHOWN)
    expect(visible(pages)).toEqual(ids(first))
    for (const { id, hidden, replyCount } of pages) {
      if (!hidden) continue
      const below = pages.some(({ parentId }) => parentId === id)
      expect(below || replyCount > 0, 'a place is kept for what is below').toBe(true)
    }
  }
}
