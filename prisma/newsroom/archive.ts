import { getListNames } from '../../lib/newsroom/articles/lists/listings.ts'
import { toRevisionColumns } from '../../lib/newsroom/articles/revision.ts'
import { readSite } from '../../lib/newsroom/categories/site-frame.ts'
import type { Database } from '../../lib/platform/db/database.ts'
import { transaction } from '../../lib/platform/db/transaction.ts'
import { indexArticles } from '../../lib/search/index/index-articles.ts'

/** Rows written at once: large enough to be quick, below SQLite's limit on parameters. */
const BATCH = 500
/** Texts are segmented once and used again; only headlines differ. */
const TEXTS = 100
const HOUR_MS = 3_600_000
const NEWEST = Date.parse('2023-09-30T00:00:00Z')

const subjects = ['ferry', 'harbour', 'rice', 'river', 'rail', 'court', 'market', 'school'] as const
const verbs = [
  'opens',
  'waits',
  'counts',
  'moves',
  'votes',
  'repairs',
  'closes',
  'returns',
] as const

/**
 * An archive of plain articles behind the demo newsroom, to see how the site does with many. Older
 * than every demo story, spread over its sections, bylines and a few tags, and the same each time.
 * Written in bulk, with the same functions that the commands derive a revision, its lists and what
 * search finds of it with.
 */
export async function fillArchive(
  db: Database,
  count: number,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  const { tree } = await readSite(db)
  const authors = await db.author.findMany({
    select: { id: true, slug: true },
    orderBy: { id: 'asc' },
  })
  await db.tag.createMany({
    data: subjects.map((slug) => ({ slug: `archive-${slug}`, name: slug })),
  })
  const tags = await db.tag.findMany({ where: { slug: { startsWith: 'archive-' } } })
  const { _max } = await db.article.aggregate({ _max: { id: true } })
  const first = (_max.id ?? 0) + 1
  const texts = Array.from({ length: TEXTS }, (_, index) => toRevisionColumns(textOf(index)))
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, offset) => {
      const index = from + offset
      const section = pick(tree.all, index)
      const [author, tag] = [pick(authors, index), pick(tags, index)]
      return { index, id: first + index, section, author, tag, path: tree.getPathUp(section.id) }
    })
    await write(db, rows, texts)
    onProgress(from + rows.length)
  }
}

interface Row {
  readonly index: number
  readonly id: number
  readonly section: { readonly id: number }
  readonly author: { readonly id: number; readonly slug: string }
  readonly tag: { readonly id: number; readonly slug: string }
  readonly path: readonly { readonly slug: string }[]
}

type Derived = ReturnType<typeof toRevisionColumns>

async function write(db: Database, rows: readonly Row[], texts: readonly Derived[]): Promise<void> {
  const at = (index: number) => new Date(NEWEST - index * HOUR_MS)
  const published = { status: 'published', shownRevision: 1 }
  await db.article.createMany({
    data: rows.map(({ id, index, section, author }) => {
      const place = { slug: slugAt(index), categoryId: section.id, authorId: author.id }
      return { id, ...place, ...published, publishedAt: at(index), createdAt: at(index) }
    }),
  })
  await db.revision.createMany({
    data: rows.map(({ id, index }) => {
      const headline = headlineAt(index)
      const times = { createdAt: at(index), shownAt: at(index) }
      return { ...pick(texts, index), articleId: id, number: 1, headline, ...times }
    }),
  })
  await db.articleTag.createMany({
    data: rows.map(({ id, tag }) => ({ articleId: id, tagId: tag.id })),
  })
  const listings = rows.flatMap((row) => {
    return getListNames(filingAt(row, at(row.index))).map((list) => {
      return { list, publishedAt: at(row.index), articleId: row.id }
    })
  })
  await db.listing.createMany({ data: listings })
  const searchable = rows.map((row) => {
    const { dek, bodyText: body } = pick(texts, row.index)
    const [headline, publishedAt] = [headlineAt(row.index), at(row.index)]
    return {
      id: row.id,
      headline,
      dek,
      body,
      publishedAt,
      lists: getListNames(filingAt(row, publishedAt)),
    }
  })
  await transaction(db, (tx) => indexArticles(tx, searchable))
}

function filingAt({ index, author, tag, path }: Row, publishedAt: Date) {
  return {
    slug: slugAt(index),
    formerSlugs: [],
    kind: 'article',
    language: 'en',
    status: 'published',
    publishedAt,
    authorSlug: author.slug,
    categorySlugs: path.map(({ slug }) => slug),
    tagSlugs: [tag.slug],
    translationGroup: null,
  }
}

const slugAt = (index: number) => `archive-${index + 1}`

function headlineAt(index: number): string {
  const subject = pick(subjects, index)
  return `From the archive: the ${subject} ${pick(verbs, Math.floor(index / 8))}, number ${index + 1}`
}

function textOf(index: number) {
  const sentence = `The ${pick(subjects, index)} ${pick(verbs, index + 3)} when the ${pick(subjects, index + 1)} ${pick(verbs, index)}.`
  const paragraphs = [1, 2, 3, 4].map((number) => ({
    type: 'paragraph' as const,
    attrs: { id: `b${number}` },
    content: [{ type: 'text' as const, text: `${sentence} `.repeat(number + 2).trim() }],
  }))
  const body = { type: 'doc' as const, content: paragraphs }
  return { headline: 'x', dek: sentence, kicker: '', hero: null, language: 'en', body }
}

function pick<T>(from: readonly T[], index: number): T {
  const one = from[index % from.length]
  if (one === undefined) throw new Error('The archive needs the newsroom before it')
  return one
}
