import { beforeAll, describe, expect, test } from 'vitest'
import { languageList } from '@/lib/newsroom/articles/lists/listings.ts'
import { type ArticleText, toRevisionColumns } from '@/lib/newsroom/articles/revision.ts'
import { getSearchPage } from '@/lib/pages/search/search-page.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { indexAll } from '@/lib/search/index/index-all.ts'
import { searchRequest } from '@/lib/search/input.ts'
import { onEachDatabase } from '../../support/database.ts'
import { newsroomWith } from '../../support/newsroom.ts'
import { PLANTED, type Planted } from './planted.ts'

const AT = new Date('2026-03-01T00:00:00Z')
const HERE = { now: new Date('2026-03-08T00:00:00Z'), zone: 'Asia/Singapore' }
/** An article has so many words planted in it: this one and its neighbours in the list. */
const TOGETHER = 3

/** Articles of a language: one for each carrier and word, told apart by their addresses. */
function articlesOf({ language, carriers, words }: Planted) {
  return words.flatMap((_, at) => {
    return carriers.map((_carrier, turn) => {
      const sentences = carriers.map(([before, after], place) => {
        const word = words[(at + place * 5 + turn) % words.length] ?? ''
        return [before + word + after, word] as const
      })
      const chosen = sentences.slice(0, TOGETHER)
      const text = `${chosen.map(([sentence]) => sentence).join(' ')}`
      return { slug: `${language}-${at}-${turn}`, text, has: chosen.map(([, word]) => word) }
    })
  })
}

async function plant(db: Database, planted: Planted): Promise<void> {
  const { id: authorId } = await db.author.findFirstOrThrow({ select: { id: true } })
  for (const { slug, text } of articlesOf(planted)) {
    const article = await db.article.create({
      data: {
        ...{ slug, authorId, language: planted.language, status: 'published' },
        ...{ publishedAt: AT, shownRevision: 1 },
        listings: { create: { list: languageList(planted.language), publishedAt: AT } },
      },
    })
    const paragraph = {
      type: 'paragraph' as const,
      attrs: { id: 'p1' },
      content: [{ type: 'text' as const, text }],
    }
    const words: ArticleText = {
      ...{ headline: 'x', dek: '', kicker: '', hero: null, language: planted.language },
      body: { type: 'doc', content: [paragraph] },
    }
    const made = { articleId: article.id, number: 1, createdAt: AT, shownAt: AT }
    await db.revision.create({ data: { ...toRevisionColumns(words), ...made } })
  }
}

/** Of the ten first found, how many have the word; of those that could be there. The mean of all words. */
async function recallAtTen(
  db: Database,
  planted: Planted,
  typed: (word: string) => string,
): Promise<number> {
  const articles = articlesOf(planted)
  let sum = 0
  for (const word of planted.words) {
    const wanted = articles.filter(({ has }) => has.includes(word)).map(({ slug }) => slug)
    const request = searchRequest({ q: typed(word), language: planted.language })
    const { articles: found } = await getSearchPage(db, request, HERE)
    const slugs = found?.hits.map(({ card }) => card.slug) ?? []
    const right = slugs.filter((slug) => wanted.includes(slug)).length
    sum += right / Math.min(10, wanted.length)
  }
  return sum / planted.words.length
}

onEachDatabase('recall of words planted in stored text', (open) => {
  let db: Database
  let english = 0

  beforeAll(async () => {
    db = (await open()).db
    await newsroomWith(db)
    for (const planted of Object.values(PLANTED)) await plant(db, planted)
    await indexAll(db)
    english = await recallAtTen(db, PLANTED.English as Planted, (word) => word)
  }, 120_000)

  test('is nearly all of it in English', () => {
    expect(english).toBeGreaterThanOrEqual(0.97)
  })

  describe('is within three points of English', () => {
    test.each(Object.entries(PLANTED))('in %s', async (_language, planted) => {
      const recall = await recallAtTen(db, planted, (word) => word)
      expect(recall).toBeGreaterThanOrEqual(english - 0.03)
    })
  })

  test('is the same in Vietnamese typed without its accents, and shouted', async () => {
    const bare = (word: string) => {
      return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').toUpperCase()
    }
    const recall = await recallAtTen(db, PLANTED.Vietnamese as Planted, bare)
    expect(recall).toBeGreaterThanOrEqual(english - 0.03)
  })
})
