import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { importWxr } from '@/lib/exchange/wordpress/import-wxr.ts'
import { reportLines } from '@/lib/exchange/wordpress/report/print-report.ts'
import type { Report } from '@/lib/exchange/wordpress/report/report.ts'
import { parseRevisionText } from '@/lib/newsroom/articles/revision.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '@/tests/support/database.ts'

const HARBOUR = join(import.meta.dirname, '../../../fixtures/wxr/harbour-1.2.xml')
const NOW = new Date('2024-01-02T03:04:05Z')

vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-import-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(db: Database, file: string, options: { uploads?: string; dryRun?: boolean } = {}) {
  return importWxr(db, { file, dataDir: folder, now: NOW, ...options })
}

/** The harbour's export with some words changed. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  const file = join(folder, 'changed.xml')
  let text = readFileSync(HARBOUR, 'utf8')
  for (const [before, after] of changes) text = text.replace(before, after)
  writeFileSync(file, text)
  return file
}

/** "type: found imported changed unchanged skipped lost" for each type. */
function numbers(report: Report): string[] {
  return reportLines(report, 0)
    .slice(1, 1 + report.tallies.size)
    .map((line) => line.replace(/ {2,}/g, ' '))
}

async function article(db: Database, slug: string) {
  const row = await db.article.findUniqueOrThrow({
    where: { slug },
    include: {
      author: true,
      category: { include: { parent: true } },
      tags: { include: { tag: true }, orderBy: { position: 'asc' } },
      revisions: { orderBy: { number: 'asc' } },
      comments: { orderBy: { createdAt: 'asc' } },
      listings: true,
    },
  })
  const revision = row.revisions.at(-1)
  if (!revision) throw new Error('no revision')
  return { ...row, revision, text: parseRevisionText(revision, row.language) }
}

onEachDatabase('importing a WordPress export', (open) => {
  describe('the first time', () => {
    test('brings everything over, and the numbers add up', async () => {
      const { db } = await open()
      const report = await run(db, HARBOUR)
      expect(report.problems()).toEqual([])
      expect(numbers(report)).toEqual([
        'author 2 2 0 0 0 0',
        'category 2 2 0 0 0 0',
        'tag 1 1 0 0 0 0',
        'other term 1 0 0 0 1 0',
        'post 8 7 0 0 1 0',
        'comment 3 3 0 0 0 0',
        'vote 4 4 0 0 0 0',
        'pingback 1 1 0 0 0 0',
        'page 1 1 0 0 0 0',
        'type wp_block 1 0 0 0 1 0',
        'attachment 2 1 0 0 1 0',
      ])
    })

    test('an article stands where it stood, in our own words for it', async () => {
      const { db } = await open()
      await run(db, HARBOUR)
      const ferry = await article(db, 'the-last-ferry')
      expect(ferry).toMatchObject({
        kind: 'article',
        status: 'published',
        language: 'en-GB',
        publishedAt: new Date('2021-03-04T12:00:00Z'),
        shownRevision: 1,
        commentsOpen: true,
        author: { slug: 'may-lim', name: 'May Lim' },
        category: { slug: 'ferries', name: 'Ferries & Tugs', parent: { slug: 'sea' } },
        revision: { createdAt: new Date('2021-03-05T08:30:00Z') },
        text: { headline: 'The last ferry & its captain', dek: 'A farewell.' },
      })
      expect(ferry.tags.map(({ tag }) => tag.name)).toEqual(['เรือ', 'Sea'])
      expect(ferry.listings.map(({ list }) => list)).toContain('category:sea')
      expect(ferry.text.hero).toMatchObject({
        key: '',
        alt: 'A wooden pier',
        caption: 'Built in 1905',
      })
      expect(ferry.text.body.content).toMatchObject([
        { type: 'paragraph' },
        { type: 'picture', attrs: { key: '', alt: 'A wooden pier', caption: 'The pier at noon' } },
        { type: 'foreign', attrs: { what: 'script' } },
      ])
      expect(ferry.revision.body).toContain('"/timetable"')
      expect(ferry.revision.body).not.toContain('alert')
    })

    test('each status becomes ours', async () => {
      const { db } = await open()
      await run(db, HARBOUR)
      const rows = await db.article.findMany({ orderBy: { id: 'asc' } })
      expect(rows.map(({ slug, status, kind }) => `${slug}: ${status} ${kind}`)).toEqual([
        'the-last-ferry: published article',
        'timetable: published page',
        'post-22: draft article',
        'next-spring: scheduled article',
        'in-review: review article',
        'kept-to-ourselves: draft article',
        'for-members: draft article',
        'the-last-ferry-2: published article',
      ])
    })

    test('comments keep their threads, and nobody’s net address', async () => {
      const { db } = await open()
      await run(db, HARBOUR)
      const { comments, commentCount } = await article(db, 'the-last-ferry')
      const [bo, spam, ping, ann] = comments
      expect(commentCount).toBe(2)
      expect(bo).toMatchObject({
        status: 'shown',
        parentId: null,
        guestUrl: '',
        body: '2 \\* 3 \\* 4',
      })
      expect(spam).toMatchObject({ status: 'spam', parentId: null })
      expect(ping).toMatchObject({ kind: 'pingback', status: 'shown' })
      expect(ann).toMatchObject({
        parentId: bo?.id,
        guestName: 'Ann',
        guestEmail: 'ann@reader.example',
        body: 'A reply that stands **before** its comment',
      })
      expect(ann?.imported).toContain('wpdiscuz_votes')
      expect(JSON.stringify(comments)).not.toContain('192.0.2.9')
    })

    test('old addresses lead to the new ones', async () => {
      const { db } = await open()
      await run(db, HARBOUR)
      const rows = await db.oldAddress.findMany()
      const targets = Object.fromEntries(rows.map(({ path, target }) => [path, target]))
      expect(targets).toMatchObject({
        '/blog/2021/03/04/the-last-ferry': '/article/the-last-ferry',
        '/blog/2021/03/04/the-final-ferry': '/article/the-last-ferry',
        '/blog?p=20': '/article/the-last-ferry',
        '/blog/about/timetable': '/timetable',
        '/blog?page_id=21': '/timetable',
        '/blog/2022/01/01/the-last-ferry': '/article/the-last-ferry-2',
        '/blog?attachment_id=30': '/article/the-last-ferry',
        '/blog/2021/03/04/the-last-ferry/pier': '/article/the-last-ferry',
        '/blog/category/sea/ferries': '/category/ferries',
        '/blog?cat=5': '/category/ferries',
        '/blog/tag/เรือ': '/tag/เรือ',
        '/blog/author/mlim': '/author/may-lim',
        '/blog?author=7': '/author/may-lim',
      })
    })

    test('pictures come from the uploads, the original rather than the small copy', async () => {
      const { db } = await open()
      const uploads = join(folder, 'uploads')
      mkdirSync(join(uploads, '2021/03'), { recursive: true })
      const picture = {
        create: { width: 1000, height: 500, channels: 3 as const, background: '#258' },
      }
      writeFileSync(join(uploads, '2021/03/pier.png'), await sharp(picture).png().toBuffer())
      await run(db, HARBOUR, { uploads })
      const { text } = await article(db, 'the-last-ferry')
      const kept = {
        format: 'webp',
        width: 1000,
        height: 500,
        key: expect.stringMatching(/^picture-/),
      }
      expect(text.hero).toMatchObject(kept)
      expect(text.body.content[1]).toMatchObject({ type: 'picture', attrs: kept })
      expect(readdirSync(join(folder, 'media'))).toHaveLength(3)
      expect(await db.picture.findMany()).toMatchObject([{ ...kept, alt: 'A wooden pier' }])
    })

    test('a dry run says the same and writes nothing', async () => {
      const { db } = await open()
      const dry = await run(db, HARBOUR, { dryRun: true })
      expect(
        await Promise.all([db.article.count(), db.author.count(), db.category.count()]),
      ).toEqual([0, 0, 0])
      expect(numbers(dry)).toEqual(numbers(await run(db, HARBOUR)))
    })
  })

  describe('again', () => {
    test('finds everything as it was', async () => {
      const { db } = await open()
      await run(db, HARBOUR)
      const again = await run(db, HARBOUR)
      expect(numbers(again)).toContain('post 8 0 0 7 1 0')
      expect(numbers(again)).toContain('comment 3 0 0 3 0 0')
      expect(await db.revision.count()).toBe(8)
    })

    test('brings what the original changed since, as a new revision', async () => {
      const { db } = await open()
      await run(db, HARBOUR)
      const report = await run(db, changed(['It left at noon', 'It left at one']))
      expect(numbers(report)).toContain('post 8 0 1 6 1 0')
      const ferry = await article(db, 'the-last-ferry')
      expect(ferry).toMatchObject({ shownRevision: 2, commentCount: 2 })
      expect(ferry.revision).toMatchObject({ why: 'Imported again: the original had changed' })
      expect(ferry.revision.bodyText).toContain('It left at one')
    })

    test('leaves alone what the newsroom edited here, but brings its new comments', async () => {
      const { db } = await open()
      await run(db, HARBOUR)
      const { id, revision } = await article(db, 'the-last-ferry')
      await db.revision.create({
        data: { ...revision, number: 2, why: 'A name was wrong', headline: 'Ours' },
      })
      const comment =
        '<wp:comment><wp:comment_id>77</wp:comment_id><wp:comment_content>New</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>2</wp:comment_parent></wp:comment><wp:comment><wp:comment_id>3<'
      const report = await run(
        db,
        changed(['at noon', 'at one'], ['<wp:comment><wp:comment_id>3<', comment]),
      )
      expect(report.tallies.get('post')?.skipped.get('it was edited here since')).toBe(1)
      expect(numbers(report)).toContain('comment 4 1 0 3 0 0')
      expect(await db.revision.count({ where: { articleId: id } })).toBe(2)
      expect((await article(db, 'the-last-ferry')).commentCount).toBe(3)
    })

    test('does not bring back what was removed here', async () => {
      const { db } = await open()
      await run(db, HARBOUR)
      const { id } = await article(db, 'timetable')
      await db.article.delete({ where: { id } })
      const report = await run(db, HARBOUR)
      expect(report.tallies.get('page')?.skipped.get('it was removed here since')).toBe(1)
      expect(report.problems()).toEqual([])
    })

    test('goes on where it was broken off', async () => {
      const { db } = await open()
      let steps = 0
      const half = importWxr(db, {
        ...{ file: HARBOUR, dataDir: folder, now: NOW },
        onProgress: ({ step }) => {
          if (step === 'importing' && ++steps === 10) throw new Error('power cut')
        },
      })
      await expect(half).rejects.toThrow('power cut')
      const before = await db.article.count()
      expect(before).toBe(3)
      const report = await run(db, HARBOUR)
      expect(numbers(report)).toContain('post 8 5 0 2 1 0')
      expect(numbers(report)).toContain('page 1 0 0 1 0 0')
      expect(await db.article.count()).toBe(8)
    })
  })

  test('a file that breaks off at its end writes nothing', async () => {
    const { db } = await open()
    const cut = join(folder, 'cut.xml')
    writeFileSync(cut, readFileSync(HARBOUR, 'utf8').slice(0, -20))
    await expect(run(db, cut)).rejects.toThrow(/^line \d+, column \d+: /)
    expect([await db.article.count(), await db.category.count()]).toEqual([0, 0])
  })

  test('an article whose words are taken by one of ours gets a number', async () => {
    const { db } = await open()
    await db.author.create({ data: { slug: 'may-lim', name: 'Another Lim' } })
    await db.article.create({
      data: { slug: 'timetable', author: { connect: { slug: 'may-lim' } } },
    })
    await run(db, HARBOUR)
    expect(await article(db, 'timetable-2')).toMatchObject({ author: { slug: 'may-lim-2' } })
  })
})
