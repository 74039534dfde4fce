import { beforeAll, describe, expect, test } from 'vitest'
import { getSearchPage } from '@/lib/pages/search/search-page.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { searchRequest } from '@/lib/search/input.ts'
import { suggestionsFor } from '@/lib/search/suggestions.ts'
import { dayEnd, dayStart } from '@/lib/search/words/day-start.ts'
import { playNewsroom } from '@/prisma/newsroom/play.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { HOSTILE } from '../../search/hostile.ts'

const HERE = { now: new Date('2026-11-23T00:00:00Z'), zone: 'Asia/Singapore' }

onEachDatabase('searching the demo newsroom', (open) => {
  let db: Database
  beforeAll(async () => {
    db = (await open()).db
    await playNewsroom(db)
  }, 120_000)

  const view = (query: Record<string, unknown>) => getSearchPage(db, searchRequest(query), HERE)
  const slugs = async (query: Record<string, unknown>) => {
    return (await view(query)).articles?.hits.map(({ card }) => card.slug) ?? []
  }

  test('ranks articles with the words in the headline above those that only mention them', async () => {
    expect((await slugs({ q: 'mekong dams' }))[0]).toBe('mekong-dams-second-dry-season')
    expect((await slugs({ q: 'half-built capital' }))[0]).toBe('jakarta-half-built-capital')
  })

  test('shows the words in context, highlighted, and never as HTML', async () => {
    const { articles } = await view({ q: 'gauges' })
    const marked = articles?.hits.flatMap(({ excerpt }) => excerpt.filter(({ hit }) => hit)) ?? []
    expect(marked.length).toBeGreaterThan(0)
    for (const { text } of marked) expect(text.toLowerCase()).toBe('gauges')
  })

  test('finds Thai, Vietnamese without accents, and a phrase', async () => {
    expect(await slugs({ q: 'คลองแสนแสบ' })).toContain('khlong-saen-saep-morning-boat')
    expect(await slugs({ q: 'cho noi cai rang' })).toContain('cho-noi-cai-rang-mua-nuoc')
    expect(await slugs({ q: '"second dry season"' })).toEqual(['mekong-dams-second-dry-season'])
  })

  test('filters by category with its subcategories, author, language and days', async () => {
    const all = await view({ q: 'the' })
    expect(all.articles?.count).toBeGreaterThan(20)
    const inAsean = await view({ q: 'the', section: 'asean-news' })
    const inThailand = await view({ q: 'the', section: 'thailand' })
    expect(inAsean.articles?.count).toBeLessThan(all.articles?.count ?? 0)
    expect(inThailand.articles?.count).toBeLessThan(inAsean.articles?.count ?? 0)
    expect(inThailand.articles?.count).toBeGreaterThan(0)
    const [author] = all.articles?.authors ?? []
    for (const hit of (await view({ q: 'the', by: author?.slug })).articles?.hits ?? [])
      expect(hit.card.author.slug).toBe(author?.slug)
    for (const { card } of (await view({ q: 'di', language: 'id' })).articles?.hits ?? [])
      expect(card.language).toBe('id')
    const day = all.articles?.hits[0]?.card.publishedAt ?? ''
    const on = new Date(Date.parse(day) + 8 * 3_600_000).toISOString().slice(0, 10)
    const that = await view({ q: 'the', from: on, to: on })
    expect(that.articles?.count).toBeGreaterThan(0)
    for (const { card } of that.articles?.hits ?? []) {
      const at = new Date(Date.parse(card.publishedAt) + 8 * 3_600_000)
      expect(at.toISOString().slice(0, 10)).toBe(on)
    }
  })

  test('shows each result on exactly one page, in a stable order', async () => {
    const first = await view({ q: 'the' })
    const pages = first.articles?.pages ?? 0
    const seen: string[] = []
    for (let page = 1; page <= pages; page++)
      seen.push(...(await slugs({ q: 'the', page: `${page}` })))
    expect(pages).toBeGreaterThan(2)
    expect(new Set(seen).size).toBe(first.articles?.count)
    expect(await slugs({ q: 'the', page: `${pages + 1}` })).toEqual([])
  })

  test('suggests another spelling if nothing is found, with its results', async () => {
    const { articles } = await view({ q: 'Mekogn dams' })
    expect(articles?.hits).toEqual([])
    expect(articles?.meant?.typed).toBe('Mekong dams')
    expect(articles?.meant?.hits.length).toBeGreaterThan(0)
    expect((await view({ q: 'xqzvw' })).articles?.meant).toBeNull()
  })

  test('finds comments, newest first', async () => {
    const { comments } = await view({ q: 'the', in: 'comments' })
    const times = comments?.hits.map(({ at }) => at) ?? []
    expect(times.length).toBeGreaterThan(5)
    expect(times).toEqual(times.toSorted().reverse())
  })

  test('suggests headlines while a reader types, by the start of the last word', async () => {
    const proposed = await suggestionsFor(db, 'mekong da')
    expect(proposed.map(({ address }) => address)).toContain(
      '/article/mekong-dams-second-dry-season',
    )
    expect(await suggestionsFor(db, 'm')).toEqual([])
    expect((await suggestionsFor(db, 'คลองแสน')).length).toBeGreaterThan(0)
  })

  describe('handles hostile input', () => {
    test.each(HOSTILE.map((typed) => [JSON.stringify(typed).slice(0, 40), typed]))(
      '%s',
      async (_, typed) => {
        for (const place of ['articles', 'comments']) {
          expect(await view({ q: typed, in: place })).toBeTruthy()
        }
        expect(Array.isArray(await suggestionsFor(db, typed))).toBe(true)
      },
    )

    test('and odd values in the other query parameters', async () => {
      const odd = {
        q: ['a', 'the'],
        page: '-1',
        from: 'x',
        to: '2026-02-31',
        sort: 'DROP',
        section: 'ก'.repeat(999),
      }
      expect((await view(odd)).articles?.count).toBeGreaterThan(0)
      expect((await view({ q: 'the', section: "x'\0", by: '"' })).articles?.count).toBe(0)
    })
  })
})

describe('a day', () => {
  test('starts at midnight in its time zone, also when clocks change', () => {
    expect(dayStart('2026-03-01', 'Asia/Singapore')?.toISOString()).toBe('2026-02-28T16:00:00.000Z')
    expect(dayEnd('2026-03-29', 'Europe/Berlin')?.toISOString()).toBe('2026-03-29T22:00:00.000Z')
    expect(dayStart('2026-03-29', 'Europe/Berlin')?.toISOString()).toBe('2026-03-28T23:00:00.000Z')
    expect(dayStart('nonsense', 'Asia/Singapore')).toBeNull()
  })
})
