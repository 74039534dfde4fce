import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEWSROOM, type Person } from '@/lib/accounts/users/roles.ts'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { getSearchPage } from '@/lib/pages/search/search-page.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { indexAll } from '@/lib/search/index/index-all.ts'
import { searchRequest } from '@/lib/search/input.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aFiling, aText, newsroomWith } from '../../support/newsroom.ts'
import { somebody } from '../../support/readers.ts'

const slugs = ['alpha', 'beta'] as const
const subjects = ['ferry', 'tram', 'เรือ'] as const
const sections = ['indonesia', 'world'] as const

const change = fc.oneof(
  fc.record({
    do: fc.constantFrom('publish', 'revise', 'archive', 'refile'),
    slug: fc.constantFrom(...slugs),
    word: fc.constantFrom(...subjects),
    section: fc.constantFrom(...sections),
  }),
  fc.record({
    do: fc.constantFrom('post', 'edit', 'delete', 'remove', 'show'),
    slug: fc.constantFrom(...slugs),
    word: fc.constantFrom(...subjects),
    section: fc.constantFrom(...sections),
  }),
)
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never

const HERE = { now: new Date('2026-03-08T00:00:00Z'), zone: 'Asia/Singapore' }

/** All that search finds of the small world, by every word, section and place. */
async function everythingFound(db: Database) {
  const found: Record<string, string[]> = {}
  for (const q of subjects) {
    for (const section of ['', ...sections]) {
      const { articles } = await getSearchPage(db, searchRequest({ q, section }), HERE)
      found[`${q} in ${section}`] = articles?.hits.map(({ card }) => card.slug) ?? []
    }
    const { comments } = await getSearchPage(db, searchRequest({ q, in: 'comments' }), HERE)
    found[`${q} said`] = comments?.hits.map(({ id }) => `${id}`) ?? []
  }
  return found
}

async function make(db: Database, one: Change, people: readonly [Person, Person], now: Date) {
  const [ann, moderator] = people
  const { id: articleId } = await db.article.findUniqueOrThrow({ where: { slug: one.slug } })
  const text = aText({ headline: `The ${one.word}`, dek: `On ${one.section}.` })
  const body = `Nobody saw the ${one.word} at ${now.toISOString()}.`
  const last = await db.comment.findFirst({ where: { articleId }, orderBy: { id: 'desc' } })
  const commentId = last?.id ?? 0
  switch (one.do) {
    case 'publish':
      return publishArticle(db, NEWSROOM, { articleId }, now)
    case 'revise':
      return saveRevision(db, NEWSROOM, { articleId, text, why: 'New.' }, now)
    case 'archive':
      return refileArticle(db, NEWSROOM, articleId, { archived: true }, now)
    case 'refile':
      return refileArticle(db, NEWSROOM, articleId, { category: one.section }, now)
    case 'post':
      return postComment(db, ann, { articleId, parentId: null, body }, now)
    case 'edit':
      return editComment(db, ann, { commentId, body }, now)
    case 'delete':
      return deleteComment(db, ann, { commentId }, now)
    case 'remove':
    case 'show':
      return moderateComment(db, moderator, { commentId, act: one.do, reason: 'off-topic' }, now)
  }
}

onEachDatabase('after any history', (open) => {
  test('search finds what it finds when everything is indexed anew', {
    timeout: 120_000,
  }, async () => {
    const { db } = await open()
    await newsroomWith(db)
    const ann = await somebody(db, 'ann')
    const moderator = await somebody(db, 'mod', { role: 'moderator' })
    for (const slug of slugs) {
      await writeArticle(db, NEWSROOM, { filing: aFiling({ slug }), text: aText() })
    }
    let minutes = 0
    const next = () => new Date(Date.parse('2026-03-01T00:00:00Z') + minutes++ * 60_000)
    let seen = 0
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 12 }), async (changes) => {
        for (const one of changes) await make(db, one, [ann, moderator], next())
        const kept = await everythingFound(db)
        seen += Object.values(kept).flat().length
        for (const table of ['ArticleSearch', 'CommentSearch', 'SearchText', 'SearchProgress'])
          await db.$executeRawUnsafe(`DELETE FROM "${table}"`)
        await indexAll(db)
        expect(kept).toEqual(await everythingFound(db))
      }),
      { numRuns: 12 },
    )
    expect(seen, 'something was found at all').toBeGreaterThan(20)
  })
})
