import { Session } from 'node:inspector/promises'
import { beforeEach, expect, test } from 'vitest'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { getCommentById } from '@/lib/pages/comments/comment-by-id.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith } from '../../../support/newsroom.ts'
import { somebody } from '../../../support/readers.ts'

/** Number of calls of the Markdown parser, counted by V8's coverage. */
async function parsesDuring(work: () => Promise<unknown>): Promise<number> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await work()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  session.disconnect()
  const counts = result
    .filter(({ url }) => url.includes('mdast-util-from-markdown'))
    .flatMap(({ functions }) => functions.filter((one) => one.functionName === 'fromMarkdown'))
    .map(({ ranges }) => ranges[0]?.count ?? 0)
  return counts.reduce((sum, count) => sum + count, 0)
}

onEachDatabase('a comment with a quote, a link and a mention', (open) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  beforeEach(async () => {
    place = await aPlace()
  })
  // By an author, because a newcomer's link is held and not indexed.
  const aPlace = async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    return { db, articleId, ann: await somebody(db, 'ann', { role: 'author' }) }
  }
  let written = 0
  const words = () => {
    written += 1
    return `> The ferry leaves at noon\n\nNo, @ann: see https://x.example/${written}.`
  }

  test('is parsed once to be posted, checked, indexed and shown to its author', async () => {
    const { db, articleId, ann } = place
    const parses = await parsesDuring(async () => {
      const posted = await postComment(db, ann, { articleId, parentId: null, body: words() })
      if (!posted.ok) throw new Error(posted.refusal)
      expect(posted.held).toBeNull()
      await getCommentById(db, posted.id, ann.id)
    })
    expect(parses).toBe(1)
  })

  test('is parsed at most twice to be edited', async () => {
    const { db, articleId, ann } = place
    const posted = await postComment(db, ann, { articleId, parentId: null, body: words() })
    if (!posted.ok) throw new Error(posted.refusal)
    const parses = await parsesDuring(async () => {
      await editComment(db, ann, { commentId: posted.id, body: words() })
      await getCommentById(db, posted.id, ann.id)
    })
    expect(parses).toBeGreaterThan(0)
    expect(parses).toBeLessThanOrEqual(2)
  })
})
