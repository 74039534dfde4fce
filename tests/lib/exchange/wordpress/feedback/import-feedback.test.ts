import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { importWxr } from '@/lib/exchange/wordpress/import-wxr.ts'
import { reportLines } from '@/lib/exchange/wordpress/report/print-report.ts'
import type { Report } from '@/lib/exchange/wordpress/report/report.ts'
import { listPromptsOfArticle } from '@/lib/pages/margin/prompts-of-article.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '@/tests/support/database.ts'

const TIDELINE = join(import.meta.dirname, '../../../../fixtures/wxr/tideline-1.2.xml')
const NOW = new Date('2024-01-02T03:04:05Z')

vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-feedback-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(db: Database, file = TIDELINE, dryRun = false) {
  return importWxr(db, { file, dataDir: folder, now: NOW, dryRun })
}

/** The export with some words changed. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  const file = join(folder, 'changed.xml')
  let text = readFileSync(TIDELINE, 'utf8')
  for (const [before, after] of changes) text = text.replace(before, () => after)
  writeFileSync(file, text)
  return file
}

/** "type: found imported changed unchanged skipped lost" for what concerns feedback. */
function numbers(report: Report): string[] {
  return reportLines(report, 0)
    .map((line) => line.replace(/ {2,}/g, ' '))
    .filter((line) => /^(comment|inline feedback|question on a passage) [\d ]+$/.test(line))
}

/** The asks of an article as their readers see them, with what was answered. */
async function asksOn(db: Database, slug: string) {
  const { id } = await db.article.findUniqueOrThrow({ where: { slug } })
  const asks = await listPromptsOfArticle(db, id)
  return asks.map(({ ask, answers }) => ({
    question: ask.question,
    words: ask.passage.quote,
    state: ask.passage.state,
    open: ask.open,
    by: answers.map(({ author }) => author?.name),
  }))
}

async function textOf(db: Database, slug: string): Promise<string> {
  const { revisions } = await db.article.findUniqueOrThrow({
    where: { slug },
    select: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
  })
  return revisions[0]?.bodyText ?? ''
}

const CAUSEWAY = {
  question: 'Did you walk over it?',
  words: 'on a grey Monday',
  state: 'unchanged',
  open: true,
  by: ['Reader in the town', 'Reader abroad'],
}

onEachDatabase('importing wpDiscuz’s questions on passages', (open) => {
  test('everything is counted', async () => {
    const { db } = await open()
    const report = await run(db)
    expect(report.problems()).toEqual([])
    expect(numbers(report)).toEqual([
      'comment 9 9 0 0 0 0',
      'inline feedback 7 7 0 0 0 0',
      'question on a passage 6 6 0 0 0 0',
    ])
  })

  test('a question is an ask on its passage, and what answered it answers it', async () => {
    const { db } = await open()
    await run(db)
    expect(await textOf(db, 'the-causeway')).toBe(
      'The causeway opened on a grey Monday, and nobody had been told.\nIt had been shut since the spring tide.',
    )
    expect(await asksOn(db, 'the-causeway')).toEqual([CAUSEWAY])
    const inline = await db.comment.findMany({ where: { article: { slug: 'the-causeway' } } })
    expect(inline.filter((one) => one.inline).map(({ guestName }) => guestName)).toEqual(
      CAUSEWAY.by,
    )
    expect(inline.filter((one) => one.annotationId !== null)).toHaveLength(2)
  })

  test('several questions and as many numbers: in their order, and it is said', async () => {
    const { db } = await open()
    const report = await run(db)
    expect(await asksOn(db, 'two-tides')).toMatchObject([
      { words: 'The tide comes twice a day.', by: ['Reader upriver'] },
      {
        words: 'The table hangs at the slip.\nChildren learn it before they read.',
        by: ['Reader at the slip', 'Reader upriver'],
      },
    ])
    expect(reportLines(report, 9).join('\n')).toContain('please check (1):\n  post 61 "Two tides')
  })

  test('whose question cannot be told is answered by nobody: words stay, and it is said', async () => {
    const { db } = await open()
    const report = await run(db)
    expect(await asksOn(db, 'the-buoys')).toMatchObject([
      { words: 'nine buoys', by: [] },
      { words: 'one bell', by: [] },
    ])
    expect(
      await db.comment.count({ where: { article: { slug: 'the-buoys' }, inline: true } }),
    ).toBe(0)
    expect(reportLines(report, 9).join('\n')).toContain(
      'is kept with it (1):\n  post 62 "The buoys are counted", comment 8',
    )
  })

  test('broken ones lose no text and are said', async () => {
    const { db } = await open()
    const report = await run(db)
    expect(await textOf(db, 'loose-ends')).toBe(
      [
        'A rope without a question, and one without a name.',
        'A stray end of one.',
        'A rope without an end.',
      ].join('\n'),
    )
    expect(await textOf(db, 'in-a-knot')).toBe('A rope in another rope, with nothing in it.')
    expect(await asksOn(db, 'in-a-knot')).toMatchObject([
      { question: 'Which knot is it?', words: 'rope in another rope', by: ['Reader with a boat'] },
    ])
    expect(reportLines(report, 0).join('\n')).toMatch(/or words of their own: text kept \(6\):/)
  })

  test('a dry run says the same and writes nothing', async () => {
    const { db } = await open()
    const dry = await run(db, TIDELINE, true)
    expect(await db.ask.count()).toBe(0)
    expect(numbers(dry)).toEqual(numbers(await run(db)))
  })

  describe('again', () => {
    test('changes nothing', async () => {
      const { db } = await open()
      await run(db)
      const before = [await db.ask.findMany(), await db.annotation.findMany()]
      const report = await run(db)
      expect(numbers(report)).toEqual([
        'comment 9 0 0 9 0 0',
        'inline feedback 7 0 0 7 0 0',
        'question on a passage 6 0 0 6 0 0',
      ])
      expect([await db.ask.findMany(), await db.annotation.findMany()]).toEqual(before)
      expect(await db.placement.count()).toBe(6)
    })

    test('a post that has changed carries its passage, its question and its answers', async () => {
      const { db } = await open()
      await run(db)
      const file = changed(
        ['<p>The causeway', '<p>At last the causeway'],
        ['Did you walk over it?', 'Did you cross it?'],
        ['on a <em>grey</em> Monday', 'on a <em>grey</em> and windy Monday'],
      )
      await run(db, file)
      expect(await asksOn(db, 'the-causeway')).toEqual([
        { ...CAUSEWAY, question: 'Did you cross it?', state: 'edited' },
      ])
    })

    test('a question that was added since comes, and so do later answers', async () => {
      const { db } = await open()
      await run(db)
      const again = changed(
        [
          'It had been shut',
          'It had [wpdiscuz-feedback id="new" question="Why?"]been shut[/wpdiscuz-feedback]',
        ],
        ['I did, with the dog.', 'I did, with both dogs.'],
      )
      const report = await run(db, again)
      expect(report.problems()).toEqual([])
      expect(await asksOn(db, 'the-causeway')).toMatchObject([
        { question: 'Did you walk over it?', by: CAUSEWAY.by },
        { question: 'Why?', words: 'been shut', by: [] },
      ])
    })

    test('what came before questions were known comes now', async () => {
      const { db } = await open()
      await run(db)
      // As an earlier version left it: plain comments, and no ask.
      await db.comment.updateMany({ data: { annotationId: null, inline: false } })
      await db.annotation.deleteMany({})
      await db.importedItem.updateMany({
        where: { type: 'article' },
        data: { fingerprint: 'of an earlier version' },
      })
      await run(db)
      expect(await asksOn(db, 'the-causeway')).toEqual([CAUSEWAY])
    })

    test('an article that was edited here keeps its text, its asks and its answers', async () => {
      const { db } = await open()
      await run(db)
      await db.revision.updateMany({ data: { why: 'Edited by the desk.' } })
      const report = await run(db, changed(['<p>The causeway', '<p>At last the causeway']))
      expect(numbers(report)).toContain('question on a passage 6 0 0 5 1 0')
      expect(await asksOn(db, 'the-causeway')).toEqual([CAUSEWAY])
    })
  })
})
