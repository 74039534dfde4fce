import { beforeAll, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { articlePage } from '@/lib/pages/articles/article-page.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { onEachDatabase, type TestDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith, published } from '../../../support/newsroom.ts'

const at = (hour: number) => new Date(Date.parse('2026-03-01T00:00:00Z') + hour * 3_600_000)
const OPEN = { tab: 'author', through: null } as const

onEachDatabase('the stories before and after', (open) => {
  let newsroom: TestDatabase
  beforeAll(async () => {
    newsroom = await open()
    const { db } = newsroom
    await newsroomWith(db)
    await published(db, aFiling({ slug: 'one' }), at(1))
    // Two at one moment are told apart by which was written first.
    await published(db, aFiling({ slug: 'two' }), at(2))
    await published(db, aFiling({ slug: 'three' }), at(2))
    await published(db, aFiling({ slug: 'elsewhere', category: 'world' }), at(3))
    const gone = await published(db, aFiling({ slug: 'gone' }), at(4))
    await refileArticle(db, NEWSROOM, gone, { archived: true }, at(5))
    await published(db, aFiling({ slug: 'four' }), at(6))
  })

  async function beside(slug: string) {
    const view = await articlePage(newsroom.db, slug, OPEN)
    return [view?.older?.slug ?? null, view?.newer?.slug ?? null]
  }

  test('are the nearest of its own section, and none that nobody can read', async () => {
    expect(await beside('one')).toEqual([null, 'two'])
    expect(await beside('two')).toEqual(['one', 'three'])
    expect(await beside('three')).toEqual(['two', 'four'])
    expect(await beside('four')).toEqual(['three', null])
    expect(await beside('elsewhere')).toEqual([null, null])
  })

  test('are those of the sections below it too', async () => {
    await published(newsroom.db, aFiling({ slug: 'above', category: 'asean-news' }), at(5))
    expect(await beside('above')).toEqual(['three', 'four'])
  })
})
