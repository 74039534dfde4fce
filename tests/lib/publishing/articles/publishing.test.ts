import { expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { findForwardedSlug, getArticleBySlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import { arrangeFront } from '@/lib/newsroom/articles/commands/arrange-front.ts'
import { getArticlePage } from '@/lib/pages/articles/article-page.ts'
import { getFrontPage } from '@/lib/pages/articles/front-page.ts'
import { getListPage } from '@/lib/pages/articles/list-page.ts'
import { getCorrectionsPage } from '@/lib/pages/corrections/corrections-page.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { publishCorrection } from '@/lib/publishing/articles/publish-correction.ts'
import { publishDue } from '@/lib/publishing/articles/publish-due.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aFiling, aText, newsroomWith } from '../../../support/newsroom.ts'

const noon = new Date('2026-03-01T04:00:00Z')
const reader = { id: 7, role: 'reader' } as const

function getCategory(db: Database, slug: string) {
  return getListPage(db, { kind: 'category', slug, after: null })
}

onEachDatabase('publishing an article', (open) => {
  test('a draft appears on its pages only once it is published', async () => {
    const { db } = await open()
    await newsroomWith(db)
    const written = await writeArticle(db, NEWSROOM, { filing: aFiling(), text: aText() }, noon)
    if (!written.ok) throw new Error(written.refusal)
    expect(await getArticleBySlug(db, 'a-ferry-sails')).toBeNull()
    expect((await getCategory(db, 'indonesia'))?.cards).toEqual([])

    await publishArticle(db, NEWSROOM, { articleId: written.id }, noon)

    const page = await getArticlePage(db, 'a-ferry-sails', { tab: 'author', through: null })
    expect(page?.article.headline).toBe('A ferry sails')
    expect(page?.path.map(({ slug }) => slug)).toEqual(['asean-news', 'indonesia'])
    for (const category of ['indonesia', 'asean-news']) {
      expect((await getCategory(db, category))?.cards.map(({ slug }) => slug)).toEqual([
        'a-ferry-sails',
      ])
    }
    expect((await getFrontPage(db)).lead?.slug).toBe('a-ferry-sails')
  })

  test.each([
    ['not-allowed', reader, aFiling()],
    ['unknown-author', NEWSROOM, aFiling({ author: 'nobody' })],
    ['unknown-category', NEWSROOM, aFiling({ category: 'nowhere' })],
  ] as const)('writing is refused: %s', async (refusal, person, filing) => {
    const { db } = await open()
    await newsroomWith(db)
    const result = await writeArticle(db, person, { filing, text: aText() }, noon)
    expect(result).toEqual({ ok: false, refusal })
    expect(await db.article.count()).toBe(0)
  })

  test('if several editors take the same slug at once, one succeeds and the others are refused', async () => {
    const { db } = await open()
    await newsroomWith(db)
    const write = () => writeArticle(db, NEWSROOM, { filing: aFiling(), text: aText() }, noon)
    const outcomes = await Promise.all([write(), write(), write()])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((one) => !one.ok && one.refusal === 'slug-taken')).toHaveLength(2)
    expect(await db.article.count()).toBe(1)
  })

  test('a scheduled article goes public at its time, not earlier', async () => {
    const { db } = await open()
    await newsroomWith(db)
    const written = await writeArticle(db, NEWSROOM, { filing: aFiling(), text: aText() }, noon)
    if (!written.ok) throw new Error(written.refusal)
    const evening = new Date('2026-03-01T12:00:00Z')
    const published = await publishArticle(
      db,
      NEWSROOM,
      { articleId: written.id, publishedAt: evening },
      noon,
    )
    expect(published).toEqual({ ok: true, status: 'scheduled' })
    expect(await publishDue(db, new Date(evening.getTime() - 1))).toBe(0)
    expect(await getArticleBySlug(db, 'a-ferry-sails')).toBeNull()
    expect(await publishDue(db, evening)).toBe(1)
    expect((await getArticleBySlug(db, 'a-ferry-sails'))?.article.publishedAt).toBe(
      evening.toISOString(),
    )
  })

  test('publishing is refused without permission, article or revision', async () => {
    const { db } = await open()
    await newsroomWith(db)
    const written = await writeArticle(db, NEWSROOM, { filing: aFiling(), text: aText() }, noon)
    const articleId = written.ok ? written.id : 0
    expect(await publishArticle(db, reader, { articleId })).toMatchObject({
      refusal: 'not-allowed',
    })
    expect(await publishArticle(db, NEWSROOM, { articleId: 99 })).toMatchObject({
      refusal: 'no-article',
    })
    expect(await publishArticle(db, NEWSROOM, { articleId, revision: 5 })).toMatchObject({
      refusal: 'no-revision',
    })
  })

  test('readers see a revision only once it is published, with the time of the update', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const text = aText({ headline: 'Two ferries sail' })
    const later = new Date('2026-03-02T04:00:00Z')
    const saved = await saveRevision(
      db,
      NEWSROOM,
      { articleId, text, why: 'A second one left.' },
      later,
    )
    expect(saved).toEqual({ ok: true, number: 2 })
    expect((await getArticleBySlug(db, 'a-ferry-sails'))?.article.updatedAt).toBeNull()
    await publishArticle(db, NEWSROOM, { articleId }, later)
    const shown = (await getArticleBySlug(db, 'a-ferry-sails'))?.article
    expect(shown).toMatchObject({
      headline: 'Two ferries sail',
      revision: 2,
      updatedAt: later.toISOString(),
    })
    expect(await db.revision.count()).toBe(2)
  })
})

onEachDatabase('two editors of one article', (open) => {
  test('saving at the same time both keep their revision', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const save = (headline: string) => {
      return saveRevision(db, NEWSROOM, { articleId, text: aText({ headline }), why: '' }, noon)
    }
    const saved = await Promise.all([save('One'), save('Two'), save('Three')])
    expect(saved.map((one) => one.ok && one.number).sort()).toEqual([2, 3, 4])
    const kept = await db.revision.findMany({ select: { headline: true } })
    expect(kept.map(({ headline }) => headline).sort()).toEqual([
      'A ferry sails',
      'One',
      'Three',
      'Two',
    ])
  })

  test('refiling it at the same time leave it in the lists of one of them', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const file = (category: string) => refileArticle(db, NEWSROOM, articleId, { category }, noon)
    await Promise.all(['world', 'business', 'climate'].map(file))
    const lists = await db.listing.findMany({ where: { list: { startsWith: 'category:' } } })
    const article = await db.article.findUnique({
      where: { id: articleId },
      include: { category: true },
    })
    expect(lists.map(({ list }) => list)).toEqual([`category:${article?.category?.slug}`])
  })
})

onEachDatabase('moving an article', (open) => {
  test('keeps redirecting old addresses, even after a second move and back', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    await refileArticle(db, NEWSROOM, articleId, { slug: 'second' })
    await refileArticle(db, NEWSROOM, articleId, { slug: 'third' })
    expect(await findForwardedSlug(db, 'a-ferry-sails')).toBe('third')
    expect(await findForwardedSlug(db, 'second')).toBe('third')
    await refileArticle(db, NEWSROOM, articleId, { slug: 'a-ferry-sails' })
    expect(await findForwardedSlug(db, 'third')).toBe('a-ferry-sails')
    expect(await findForwardedSlug(db, 'a-ferry-sails')).toBeNull()
  })

  test('reserves its former addresses', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    await refileArticle(db, NEWSROOM, articleId, { slug: 'second' })
    const written = await writeArticle(db, NEWSROOM, { filing: aFiling(), text: aText() })
    expect(written).toEqual({ ok: false, refusal: 'slug-taken' })
  })

  test('moves it from the lists of the old category, author and tags to the new ones', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling({ tags: ['ferries'] }))
    await refileArticle(db, NEWSROOM, articleId, {
      category: 'world',
      author: 'business-editor',
      tags: ['ports'],
    })
    const lists = await db.listing.findMany({ where: { articleId }, select: { list: true } })
    expect(lists.map(({ list }) => list).sort()).toEqual([
      'all',
      'author:business-editor',
      'category:world',
      'language:en',
      'tag:ports',
    ])
  })

  test('to the archive removes it from all pages and from the front page', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    await arrangeFront(db, NEWSROOM, ['a-ferry-sails'])
    await refileArticle(db, NEWSROOM, articleId, { archived: true })
    expect(await getArticleBySlug(db, 'a-ferry-sails')).toBeNull()
    expect((await getFrontPage(db)).lead).toBeNull()
    expect(await db.listing.count()).toBe(0)
  })

  test.each([
    ['not-allowed', reader, {}],
    ['unknown-author', NEWSROOM, { author: 'nobody' }],
    ['unknown-category', NEWSROOM, { category: 'nowhere' }],
  ] as const)('moving is refused: %s', async (refusal, person, to) => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    expect(await refileArticle(db, person, articleId, to)).toEqual({ ok: false, refusal })
  })
})

onEachDatabase('correcting an article', (open) => {
  test('shows the notice, with the reader who found it, on the article and the corrections page', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const at = new Date('2026-03-02T04:00:00Z')
    const words = { notice: 'It was a ship.', foundBy: 'Reader in Busan' }
    const text = aText({ headline: 'A ship sails' })
    const result = await publishCorrection(db, NEWSROOM, { articleId, text, ...words }, at)
    expect(result).toEqual({ ok: true, revision: 2 })
    const page = await getArticlePage(db, 'a-ferry-sails', { tab: 'author', through: null })
    expect(page?.corrections).toMatchObject([{ ...words, at: at.toISOString() }])
    expect((await getCorrectionsPage(db, null))?.corrections).toMatchObject([
      { ...words, article: { headline: 'A ship sails' } },
    ])
    expect((await getFrontPage(db)).corrections).toHaveLength(1)
  })

  test('is refused to readers, for drafts and for missing articles', async () => {
    const { db } = await open()
    await newsroomWith(db)
    const draft = await writeArticle(db, NEWSROOM, { filing: aFiling(), text: aText() })
    const correction = {
      articleId: draft.ok ? draft.id : 0,
      text: aText(),
      notice: 'x',
      foundBy: '',
    }
    expect(await publishCorrection(db, reader, correction)).toMatchObject({
      refusal: 'not-allowed',
    })
    expect(await publishCorrection(db, NEWSROOM, correction)).toMatchObject({
      refusal: 'not-public',
    })
    const nowhere = { ...correction, articleId: 99 }
    expect(await publishCorrection(db, NEWSROOM, nowhere)).toMatchObject({ refusal: 'no-article' })
  })
})
