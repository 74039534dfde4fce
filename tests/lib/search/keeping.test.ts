import { expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { fullTextOf } from '@/lib/platform/db/full-text/full-text.ts'
import type { Index } from '@/lib/platform/db/full-text/search.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { indexAll } from '@/lib/search/index/index-all.ts'
import { parseQuery } from '@/lib/search/words/parse-query.ts'
import { idOfKey } from '@/lib/search/words/search-key.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aFiling, aText, newsroomWith } from '../../support/newsroom.ts'
import { somebody } from '../../support/readers.ts'

/** The numbers of what an index finds. */
async function found(db: Database, index: Index, typed: string, lists: string[] = []) {
  const { all, none } = parseQuery(typed)
  const [low, high] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  const search = { all, none, lists, low, high, most: 100 }
  const rows = await db.$queryRaw<{ rowid: bigint }[]>(fullTextOf(db).found(index, search))
  return rows.map(({ rowid }) => idOfKey(Number(rowid)))
}

onEachDatabase('what search finds', (open) => {
  test('is an article as long as readers see it, by the words that they see', async () => {
    const { db } = await open()
    await newsroomWith(db)
    const written = await writeArticle(db, NEWSROOM, { filing: aFiling(), text: aText() })
    const articleId = written.ok ? written.id : 0
    expect(await found(db, 'ArticleSearch', 'ferry'), 'a draft').toEqual([])
    await publishArticle(db, NEWSROOM, { articleId })
    expect(await found(db, 'ArticleSearch', 'ferry noon')).toEqual([articleId])
    await saveRevision(db, NEWSROOM, {
      articleId,
      text: aText({ headline: 'A tram runs' }),
      why: '',
    })
    expect(await found(db, 'ArticleSearch', 'tram'), 'saved, not shown').toEqual([])
    await publishArticle(db, NEWSROOM, { articleId })
    expect(await found(db, 'ArticleSearch', 'tram')).toEqual([articleId])
    await refileArticle(db, NEWSROOM, articleId, { archived: true })
    expect(await found(db, 'ArticleSearch', 'tram')).toEqual([])
    expect(await db.searchText.count()).toBe(0)
  })

  test('is filed where the article is', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    expect(await found(db, 'ArticleSearch', 'ferry', ['category:asean-news'])).toEqual([articleId])
    await refileArticle(db, NEWSROOM, articleId, { category: 'world' })
    expect(await found(db, 'ArticleSearch', 'ferry', ['category:asean-news'])).toEqual([])
    expect(await found(db, 'ArticleSearch', 'ferry', ['category:world'])).toEqual([articleId])
  })

  test('of phrases, minus and OR is what they say', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const finds = async (typed: string) => (await found(db, 'ArticleSearch', typed)).length > 0
    expect(articleId).toBeGreaterThan(0)
    for (const typed of [
      '"ferry sails"',
      'tram OR ferry',
      'FÉRRY',
      '"room to spare" -tram',
      'ferry -"sails ferry"',
    ])
      expect(await finds(typed), typed).toBe(true)
    for (const typed of [
      '"sails ferry"',
      'ferry -noon',
      'tram OR bus',
      'ferry tram',
      'ferry -"ferry sails"',
    ])
      expect(await finds(typed), typed).toBe(false)
  })

  test('is a comment as long as readers see it, by what it says now', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const ann = await somebody(db, 'ann')
    const moderator = await somebody(db, 'mod', { role: 'moderator' })
    const comment = { articleId, parentId: null, body: 'The **pontoon** was empty.' }
    const posted = await postComment(db, ann, comment)
    const id = posted.ok ? posted.id : 0
    expect(await found(db, 'CommentSearch', 'pontoon')).toEqual([id])
    await editComment(db, ann, { commentId: id, body: 'The *jetty* was empty.' })
    expect(await found(db, 'CommentSearch', 'pontoon')).toEqual([])
    expect(await found(db, 'CommentSearch', 'jetty')).toEqual([id])
    await moderateComment(db, moderator, { commentId: id, act: 'remove', reason: 'other' } as never)
    expect(await found(db, 'CommentSearch', 'jetty'), 'removed').toEqual([])
    await moderateComment(db, moderator, { commentId: id, act: 'show', reason: 'other' } as never)
    expect(await found(db, 'CommentSearch', 'jetty'), 'shown again').toEqual([id])
    await deleteComment(db, ann, { commentId: id })
    expect(await found(db, 'CommentSearch', 'jetty'), 'deleted').toEqual([])
  })

  test('is there after everything was indexed, where there was no index before', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const posted = await postComment(db, await somebody(db, 'ann'), {
      ...{ articleId, parentId: null, body: 'The pontoon was empty.' },
    })
    for (const table of [
      'ArticleSearch',
      'CommentSearch',
      'SearchText',
      'SearchWord',
      'SearchGram',
    ])
      await db.$executeRawUnsafe(`DELETE FROM "${table}"`)
    expect(await found(db, 'ArticleSearch', 'ferry')).toEqual([])
    await db.searchProgress.deleteMany({})
    const progress: string[] = []
    await indexAll(db, ({ index, done, of }) => progress.push(`${index} ${done}/${of}`))
    await indexAll(db, ({ index }) => progress.push(`again ${index}`))
    expect(await found(db, 'ArticleSearch', 'ferry', ['author:desk-writer'])).toEqual([articleId])
    expect(await found(db, 'CommentSearch', 'pontoon')).toEqual([posted.ok && posted.id])
    expect(progress).toEqual(['articles 1/1', 'comments 1/1'])
    expect(await db.searchWord.count()).toBeGreaterThan(0)
  })
  test('is indexed anew, all of it, when it was indexed by other rules', async () => {
    const { db, statements } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    await postComment(db, await somebody(db, 'ann'), {
      ...{ articleId, parentId: null, body: 'The pontoon was empty.' },
    })
    await indexAll(db)
    statements.length = 0
    await indexAll(db)
    expect(
      statements.filter((one) => /INSERT|DELETE/.test(one)),
      'nothing to do',
    ).toEqual([])
    await db.searchProgress.updateMany({ data: { rules: 0 } })
    await db.searchText.updateMany({ data: { headline: 'old' } })
    await indexAll(db)
    expect(await found(db, 'ArticleSearch', 'ferry')).toEqual([articleId])
    expect((await found(db, 'CommentSearch', 'pontoon')).length).toBe(1)
    expect(await db.searchText.findMany({ select: { headline: true } })).toEqual([
      { headline: 'a ferry sails' },
    ])
  })
})
