import { getListNames } from '../../../lib/newsroom/articles/lists/listings.ts'
import { readSite } from '../../../lib/newsroom/categories/site-frame.ts'
import type { Database } from '../../../lib/platform/db/database.ts'
import { transaction } from '../../../lib/platform/db/transaction.ts'
import { indexArticles } from '../../../lib/search/index/index-articles.ts'
import { Random } from '../carry/random.ts'

/** Words of our own making. The first is every tenth word of a text, the last a rare one. */
const VOCABULARY = 40_000
const WORDS = { headline: 8, dek: 14, body: 150 } as const
/** One article of so many is in Thai. */
const THAI_EACH = 20
const BATCH = 500
const HOUR_MS = 3_600_000
const NEWEST = Date.parse('2026-02-01T00:00:00Z')

const SYLLABLES = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't'].flatMap(
  (consonant) => {
    return ['a', 'e', 'i', 'o', 'u'].map((vowel) => consonant + vowel)
  },
)
const THAI = [
  ...['เรือ', 'ข้าว', 'โรงเรียน', 'ตลาด', 'รถไฟ', 'สะพาน', 'น้ำท่วม', 'ประมง', 'ท่าเรือ', 'เมือง'],
  ...['โรงพยาบาล', 'มหาวิทยาลัย', 'เศรษฐกิจ', 'แม่น้ำ', 'คลอง', 'ชาวบ้าน', 'ฝน', 'ถนน', 'บ้าน', 'ทะเล'],
]

/** The word of that rank, from 0: two syllables and more, and no two alike. */
function wordAt(rank: number): string {
  let [word, left] = [SYLLABLES[rank % 60] ?? '', Math.floor(rank / 60)]
  do {
    word += SYLLABLES[left % 60]
    left = Math.floor(left / 60)
  } while (left > 0)
  return word
}

function line(random: Random, words: number, thai: boolean): string {
  if (thai) return Array.from({ length: words }, () => random.one(THAI)).join('')
  const picked = Array.from({ length: words }, () => {
    return wordAt(Math.floor(VOCABULARY ** random.next()) - 1)
  })
  return picked.join(' ')
}

/** So many articles, in bulk and with the same function that publishing indexes with. */
export async function fillLibrary(db: Database, count: number): Promise<void> {
  const random = new Random(20_261_129)
  const { tree } = await readSite(db)
  const authors = await db.author.findMany({ select: { id: true, slug: true } })
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, offset) => {
      const index = from + offset
      const [section, author] = [random.one(tree.all), random.one(authors)]
      return anArticle(random, index, { section, author, path: tree.getPathUp(section.id) })
    })
    await write(db, batch)
  }
}

interface Place {
  readonly section: { readonly id: number }
  readonly author: { readonly id: number; readonly slug: string }
  readonly path: readonly { readonly slug: string }[]
}

function anArticle(random: Random, index: number, { section, author, path }: Place) {
  const thai = index % THAI_EACH === 0
  const publishedAt = new Date(NEWEST - index * HOUR_MS)
  const filing = {
    ...{
      slug: `a-${index}`,
      formerSlugs: [],
      translationGroup: null,
      kind: 'article',
      language: thai ? 'th' : 'en',
    },
    ...{ status: 'published', publishedAt, authorSlug: author.slug, tagSlugs: [] },
    categorySlugs: path.map(({ slug }) => slug),
  }
  const [headline, dek, body] = [WORDS.headline, WORDS.dek, WORDS.body].map((words) => {
    return line(random, words, thai)
  }) as [string, string, string]
  const places = { categoryId: section.id, authorId: author.id }
  return { id: index + 1, filing, places, headline, dek, body }
}

async function write(db: Database, batch: readonly ReturnType<typeof anArticle>[]): Promise<void> {
  await db.article.createMany({
    data: batch.map(({ id, filing: { slug, language, status, publishedAt }, places }) => {
      return { id, slug, language, status, publishedAt, shownRevision: 1, ...places }
    }),
  })
  await db.revision.createMany({
    data: batch.map(({ id, filing, headline, dek, body }) => {
      const derived = {
        body: '',
        bodyText: body,
        opening: body.slice(0, 100),
        words: 150,
        minutes: 1,
      }
      const at = { createdAt: filing.publishedAt, shownAt: filing.publishedAt }
      return { articleId: id, number: 1, headline, dek, ...derived, ...at }
    }),
  })
  const searchable = batch.map(({ id, filing, headline, dek, body }) => {
    return { id, publishedAt: filing.publishedAt, lists: getListNames(filing), headline, dek, body }
  })
  await transaction(db, (tx) => indexArticles(tx, searchable))
}

const ranks = (from: number, count: number, step = 1) => {
  return Array.from({ length: count }, (_, at) => wordAt(from + at * step))
}
const most = ranks(0, 12)

/** What readers type, and what somebody types who wants to see it fall. */
export const QUERIES: Readonly<
  Record<string, readonly (string | Readonly<Record<string, string>>)[]>
> = {
  'a rare word': ranks(20_000, 10, 1111),
  'a word of some stories': ranks(300, 10, 97),
  'a frequent word': ranks(1, 6, 3),
  'two words': ranks(20, 6, 7).map((word, at) => `${word} ${wordAt(100 + at)}`),
  'a phrase of frequent words': ranks(0, 5).map((word, at) => `"${word} ${wordAt(at + 1)}"`),
  'a phrase that nobody wrote': [
    `"${most.slice(0, 6).join(' ')}"`,
    `"${most.slice(2, 8).join(' ')}"`,
  ],
  'the most frequent words': [most.slice(0, 8).join(' '), most.join(' ')],
  'either of twelve': [most.join(' OR '), ranks(500, 12, 40).join(' OR ')],
  'without a frequent word': ranks(5, 4).map((word) => `${word} -${wordAt(0)}`),
  'in a section': ranks(1, 4, 20).map((q) => ({ q, section: 'indonesia' })),
  'of one month': ranks(1, 4, 20).map((q) => ({ q, from: '2025-11-01', to: '2025-11-30' })),
  'an old page': [{ q: wordAt(0), page: '40' }],
  Thai: ['โรงเรียน', 'ท่าเรือตลาด', 'มหาวิทยาลัยเศรษฐกิจแม่น้ำโขง'],
  'a mistyped word': ranks(900, 6, 501).map((word) => `${word.slice(0, 2)}x${word.slice(2)}`),
  'thousands of words': [ranks(0, 3000).join(' '), `"${ranks(0, 3000).join(' ')}`],
}

/** What has been typed when a proposal is asked for. */
export const TYPED = [
  ...ranks(0, 5).map((word) => word.slice(0, 2)),
  ...ranks(0, 5).map((word) => word.slice(0, 3)),
  ...ranks(200, 5).map((word) => word),
  ...ranks(10, 5).map((word, at) => `${word} ${wordAt(at).slice(0, 2)}`),
  'เรือ',
]
