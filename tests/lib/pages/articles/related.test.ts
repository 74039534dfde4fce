import { describe, expect, test } from 'vitest'
import { MORE_BATCH } from '@/lib/newsroom/articles/article.ts'
import { MAX_MORE, sliceMoreList } from '@/lib/pages/articles/more-list.ts'
import { chooseRelated, type RelatedCandidate } from '@/lib/pages/articles/related.ts'

const at = new Date('2026-03-01T00:00:00Z')
const article = { id: 1, publishedAt: at, category: { slug: 'world', name: 'World' } }
const candidate = (id: number, changes: Partial<RelatedCandidate> = {}): RelatedCandidate => {
  return { id, publishedAt: at, sharedTags: [], sameCategory: false, ...changes }
}
const daysAway = (days: number) => new Date(at.getTime() + days * 86_400_000)

describe('related articles', () => {
  test.each<[string, RelatedCandidate, RelatedCandidate]>([
    [
      'two shared tags before one',
      candidate(2, { sharedTags: ['ferries', 'ports'] }),
      candidate(3, { sharedTags: ['ferries'], sameCategory: true }),
    ],
    [
      'a shared tag before the same category',
      candidate(2, { sharedTags: ['ferries'], publishedAt: daysAway(-90) }),
      candidate(3, { sameCategory: true }),
    ],
    [
      'among equals, the nearer in time',
      candidate(2, { sameCategory: true, publishedAt: daysAway(-2) }),
      candidate(3, { sameCategory: true, publishedAt: daysAway(-20) }),
    ],
    [
      'far from both, the newer',
      candidate(2, { sameCategory: true, publishedAt: daysAway(80) }),
      candidate(3, { sameCategory: true, publishedAt: daysAway(-70) }),
    ],
  ])('%s', (_rule, first, second) => {
    const chosen = chooseRelated(article, [second, first], 2)
    expect(chosen.map(({ id }) => id)).toEqual([first.id, second.id])
  })

  test('never include the article itself, or one with nothing in common', () => {
    const self = candidate(1, { sharedTags: ['ferries'] })
    expect(chooseRelated(article, [self, candidate(2)], 2)).toEqual([])
  })

  test('name what they have in common', () => {
    const both = [
      candidate(2, { sharedTags: ['ferries', 'ports'] }),
      candidate(3, { sameCategory: true }),
    ]
    const whys = chooseRelated(article, both, 2).map(({ why }) => why)
    expect(whys).toEqual([{ topics: ['ferries', 'ports'] }, { category: 'World' }])
  })
})

describe('how far "Load more" reaches', () => {
  const entries = (count: number) => {
    return Array.from({ length: count }, (_, id) => ({ id, slug: `s${id}`, publishedAt: at }))
  }

  test('each address shows one batch more than the one before, until the end of the list', () => {
    const all = entries(MORE_BATCH * 2 + 2)
    let through: string | null = null
    const seen: number[] = []
    for (let pages = 0; pages < 10; pages++) {
      const slice = sliceMoreList(all, through)
      seen.push(slice?.shown.length ?? -1)
      through = slice?.next ?? null
      if (through === null) break
    }
    expect(seen).toEqual([MORE_BATCH, MORE_BATCH * 2, MORE_BATCH * 2 + 2])
  })

  test('beyond MAX_MORE readers go on at the page of the list', () => {
    const slice = sliceMoreList(entries(MAX_MORE + 2), `s${MAX_MORE - 1}`)
    expect(slice).toMatchObject({ next: null, full: true })
    expect(slice?.shown).toHaveLength(MAX_MORE)
  })

  test('an address with an article that is not in the list is not found', () => {
    expect(sliceMoreList(entries(3), 'elsewhere')).toBeNull()
  })
})
