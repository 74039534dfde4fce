import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { importWxr } from '@/lib/exchange/wordpress/import-wxr.ts'
import { reportLines } from '@/lib/exchange/wordpress/report/print-report.ts'
import type { Report } from '@/lib/exchange/wordpress/report/report.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { publishDue } from '@/lib/publishing/articles/publish-due.ts'
import { type Refiling, refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { saveAuthor } from '@/lib/publishing/filing/save-author.ts'
import { onEachDatabase } from '@/tests/support/database.ts'

const HARBOUR = readFileSync(
  join(import.meta.dirname, '../../../fixtures/wxr/harbour-1.2.xml'),
  'utf8',
)
const NOW = new Date('2024-01-02T03:04:05Z')
const LATER = new Date('2099-05-01T00:00:00Z')

vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-import-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Change = readonly [before: string, after: string]

/** Imports the harbour's export with some words changed, each of which has to be there. */
function run(db: Database, changes: readonly Change[] = [], now = NOW): Promise<Report> {
  let text = HARBOUR
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`The export has no ${before}`)
    text = text.replace(before, after)
  }
  const file = join(folder, 'export.xml')
  writeFileSync(file, text)
  return importWxr(db, { file, dataDir: folder, now })
}

const keptHere = (report: Report) => report.notes.get('changed here')?.examples ?? []

async function ferry(db: Database, slug = 'the-last-ferry') {
  const row = await db.article.findUniqueOrThrow({
    where: { slug },
    include: {
      author: true,
      category: true,
      tags: { include: { tag: true }, orderBy: { position: 'asc' } },
      listings: true,
    },
  })
  const { tags, author, category, listings, ...rest } = row
  return {
    ...rest,
    author: author.slug,
    category: category?.slug,
    tags: tags.map(({ tag }) => tag.slug),
    lists: listings.map(({ list }) => list),
  }
}

async function refile(db: Database, to: Refiling, slug?: string): Promise<void> {
  const { id } = await ferry(db, slug)
  const refiled = await refileArticle(db, NEWSROOM, id, to, NOW)
  expect(refiled.ok).toBe(true)
}

const OTHER_TEXT: Change = ['It left at noon', 'It left at one']
const OTHER_CATEGORY: Change = [
  '_yoast_wpseo_primary_category]]></wp:meta_key><wp:meta_value><![CDATA[5]]>',
  '_yoast_wpseo_primary_category]]></wp:meta_key><wp:meta_value><![CDATA[4]]>',
]
const OTHER_AUTHOR: Change = ['<dc:creator><![CDATA[mlim]]>', '<dc:creator><![CDATA[guest]]>']
const NO_TAG: Change = ['<category domain="post_tag"', '<category domain="nowhere"']
const CLOSED: Change = [
  '<wp:comment_status><![CDATA[open]]>',
  '<wp:comment_status><![CDATA[closed]]>',
]
const DRAFT: Change = ['<wp:status><![CDATA[publish]]>', '<wp:status><![CDATA[draft]]>']

onEachDatabase('importing again what was changed here', (open) => {
  async function imported(): Promise<Database> {
    const { db } = await open()
    await run(db)
    await saveAuthor(db, NEWSROOM, { slug: 'our-own', name: 'Our Own', bio: '' }, NOW)
    return db
  }

  describe('a field that was changed here stays, and the report tells', () => {
    test('the category', async () => {
      const db = await imported()
      await refile(db, { category: null })
      const report = await run(db, [OTHER_CATEGORY])
      expect((await ferry(db)).category).toBeUndefined()
      expect(keptHere(report)).toContainEqual(expect.stringMatching(/^post 20 .*: category$/))
      expect(reportLines(report, 9)).toContainEqual(
        expect.stringMatching(/kept as they are here \(/),
      )
    })

    test('the byline', async () => {
      const db = await imported()
      await refile(db, { author: 'our-own' })
      const report = await run(db, [OTHER_AUTHOR])
      expect((await ferry(db)).author).toBe('our-own')
      expect(keptHere(report)).toContainEqual(expect.stringMatching(/: byline$/))
    })

    test('the tags', async () => {
      const db = await imported()
      await refile(db, { tags: ['harbour'] })
      const report = await run(db, [NO_TAG])
      expect((await ferry(db)).tags).toEqual(['harbour'])
      expect(keptHere(report)).toContainEqual(expect.stringMatching(/: tags$/))
    })

    test('closed comments, though only the text changed in the original', async () => {
      const db = await imported()
      const { id } = await ferry(db)
      await db.article.update({ where: { id }, data: { commentsOpen: false } })
      const report = await run(db, [OTHER_TEXT])
      expect(await ferry(db)).toMatchObject({ commentsOpen: false, shownRevision: 2 })
      expect(keptHere(report)).toContainEqual(expect.stringMatching(/: open or closed comments$/))
    })

    test('what was archived here stays archived, in no list, and shows nothing new', async () => {
      const db = await imported()
      await refile(db, { archived: true })
      const report = await run(db, [OTHER_TEXT])
      expect(await ferry(db)).toMatchObject({ status: 'archived', shownRevision: 1, lists: [] })
      expect(keptHere(report)).toContainEqual(
        expect.stringMatching(/whether and when it is public$/),
      )
      await run(db, [['It left at noon', 'It left at two']])
      expect(await ferry(db)).toMatchObject({ status: 'archived', shownRevision: 1, lists: [] })
    })

    test('what was published here stays published, with the revision that was', async () => {
      const db = await imported()
      const { id } = await ferry(db, 'post-22')
      await publishArticle(db, NEWSROOM, { articleId: id }, NOW)
      await run(db, [['No title', 'Still no title']])
      expect(await ferry(db, 'post-22')).toMatchObject({ status: 'published', shownRevision: 1 })
    })

    test('the name of an author, a category and a tag', async () => {
      const db = await imported()
      await saveAuthor(db, NEWSROOM, { slug: 'may-lim', name: 'May Lim-Tan', bio: '' }, NOW)
      await db.category.update({ where: { slug: 'sea' }, data: { name: 'The Sea' } })
      await db.tag.update({ where: { slug: 'เรือ' }, data: { name: 'Ships' } })
      const report = await run(db, [
        ['May Lim', 'May L.'],
        ['<wp:cat_name><![CDATA[Sea]]>', '<wp:cat_name><![CDATA[Seas]]>'],
        ['<wp:tag_name><![CDATA[เรือ]]>', '<wp:tag_name><![CDATA[เรือใบ]]>'],
      ])
      expect(await db.author.findUnique({ where: { slug: 'may-lim' } })).toMatchObject({
        name: 'May Lim-Tan',
      })
      expect(await db.category.findUnique({ where: { slug: 'sea' } })).toMatchObject({
        name: 'The Sea',
      })
      expect(await db.tag.findUnique({ where: { slug: 'เรือ' } })).toMatchObject({ name: 'Ships' })
      expect(keptHere(report)).toHaveLength(3)
    })
  })

  describe('what was left alone here is brought up to date', () => {
    test('every field of an article, at once', async () => {
      const db = await imported()
      const report = await run(db, [OTHER_CATEGORY, OTHER_AUTHOR, NO_TAG, CLOSED])
      expect(await ferry(db)).toMatchObject({
        ...{ category: 'sea', author: 'guest', tags: ['ferries'], commentsOpen: false },
        ...{ status: 'published', shownRevision: 2 },
      })
      expect(keptHere(report)).toEqual([])
    })

    test('an article that was taken back there is taken back here', async () => {
      const db = await imported()
      await run(db, [DRAFT])
      expect(await ferry(db)).toMatchObject({ status: 'draft', shownRevision: null, lists: [] })
    })

    test('the other fields of an article of which one was changed here', async () => {
      const db = await imported()
      await refile(db, { tags: ['harbour'] })
      await run(db, [OTHER_CATEGORY, OTHER_TEXT, CLOSED])
      expect(await ferry(db)).toMatchObject({
        ...{ category: 'sea', tags: ['harbour'], commentsOpen: false, shownRevision: 2 },
      })
    })

    test('the fields of an article whose text was edited here; its text and its date stay', async () => {
      const db = await imported()
      const { id } = await ferry(db)
      const where = { articleId_number: { articleId: id, number: 1 } }
      const revision = await db.revision.findUniqueOrThrow({ where })
      await db.revision.create({ data: { ...revision, number: 2, why: 'A name was wrong' } })
      const report = await run(db, [OTHER_TEXT, OTHER_CATEGORY, DRAFT])
      expect(await ferry(db)).toMatchObject({
        ...{ category: 'sea', status: 'published', shownRevision: 1 },
      })
      expect(await db.revision.count({ where: { articleId: id } })).toBe(2)
      const kept = keptHere(report).map((line) => line.replace(/.*": /, ''))
      expect(kept).toEqual(['whether and when it is public', 'text'])
      expect(report.problems()).toEqual([])
    })

    test('what came out by its date was not changed by anybody', async () => {
      const db = await imported()
      await publishDue(db, LATER)
      const report = await run(db, [['>Soon<', '>Soon now<']], LATER)
      expect(await ferry(db, 'next-spring')).toMatchObject({
        status: 'published',
        shownRevision: 2,
      })
      expect(keptHere(report)).toEqual([])
    })
  })

  test('a change here holds through every later import', async () => {
    const db = await imported()
    await refile(db, { category: null, archived: true })
    await run(db, [OTHER_CATEGORY])
    await run(db, [OTHER_TEXT])
    await run(db, [])
    expect(await ferry(db)).toMatchObject({ status: 'archived', category: undefined })
  })

  test('an import from before fields were remembered changes none that differs here', async () => {
    const db = await imported()
    await refile(db, { category: null, archived: true })
    await db.importedItem.updateMany({ data: { said: null } })
    await run(db, [OTHER_TEXT])
    expect(await ferry(db)).toMatchObject({ status: 'archived', category: undefined })
  })
})
