import { beforeAll, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { getArticlePage } from '@/lib/pages/articles/article-page.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { onEachDatabase, type TestDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith, published } from '../../../support/newsroom.ts'

const at = (hour: number) => new Date(Date.parse('2026-03-01T00:00:00Z') + hour * 3_600_000)
const OPEN = { tab: 'author', through: null } as const

onEachDatabase('the previous and next story', (open) => {
  let testDatabase: TestDatabase
  beforeAll(async () => {
    testDatabase = await open()
    const { db } = testDatabase
    await newsroomWith(db)
    await published(db, aFiling({ slug: 'one' }), at(1))
    // Published at the same moment: the one written first comes first.
    await published(db, aFiling({ slug: 'two' }), at(2))
    await published(db, aFiling({ slug: 'three' }), at(2))
    await published(db, aFiling({ slug: 'elsewhere', category: 'world' }), at(3))
    const gone = await published(db, aFiling({ slug: 'gone' }), at(4))
    await refileArticle(db, NEWSROOM, gone, { archived: true }, at(5))
    await published(db, aFiling({ slug: 'four' }), at(6))
  })

  async function getNeighbours(slug: string) {
    const view = await getArticlePage(testDatabase.db, slug, OPEN)
    return [view?.older?.slug ?? null, view?.newer?.slug ?? null]
  }

  test('are the nearest public ones in its category', async () => {
    expect(await getNeighbours('one')).toEqual([null, 'two'])
    expect(await getNeighbours('two')).toEqual(['one', 'three'])
    expect(await getNeighbours('three')).toEqual(['two', 'four'])
    expect(await getNeighbours('four')).toEqual(['three', null])
    expect(await getNeighbours('elsewhere')).toEqual([null, null])
  })

  test('include those of its subcategories', async () => {
    await published(testDatabase.db, aFiling({ slug: 'above', category: 'asean-news' }), at(5))
    expect(await getNeighbours('above')).toEqual(['three', 'four'])
  })
})
