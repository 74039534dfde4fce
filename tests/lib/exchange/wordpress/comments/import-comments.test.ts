import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { getWilsonLowerBound } from '@/lib/conversation/votes/wilson.ts'
import { importWxr } from '@/lib/exchange/wordpress/import-wxr.ts'
import { reportLines } from '@/lib/exchange/wordpress/report/print-report.ts'
import type { Report } from '@/lib/exchange/wordpress/report/report.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '@/tests/support/database.ts'

const LIGHTHOUSE = join(import.meta.dirname, '../../../../fixtures/wxr/lighthouse-1.2.xml')
const NOW = new Date('2024-01-02T03:04:05Z')
const on = (time: string) => new Date(`2022-05-01T${time}Z`)

vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-comments-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(db: Database, file = LIGHTHOUSE) {
  return importWxr(db, { file, dataDir: folder, now: NOW })
}

/** The lighthouse's export with some words changed. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  const file = join(folder, 'changed.xml')
  let text = readFileSync(LIGHTHOUSE, 'utf8')
  for (const [before, after] of changes) text = text.replace(before, after)
  writeFileSync(file, text)
  return file
}

/** "type: found imported changed unchanged skipped lost" for what concerns comments. */
function numbers(report: Report): string[] {
  return reportLines(report, 0)
    .map((line) => line.replace(/ {2,}/g, ' '))
    .filter((line) => /^(comment|vote|closed|pinned|edited|pingback).* \d+$/.test(line))
}

/** Comments by the number they had on the old site. */
async function byOldNumber(db: Database) {
  const rows = await db.comment.findMany()
  const old = new Map(rows.map((row) => [JSON.parse(row.imported).id as number, row]))
  return (number: number) => {
    const row = old.get(number)
    if (!row) throw new Error(`no comment ${number}`)
    return row
  }
}

onEachDatabase('importing the comments of wpDiscuz', (open) => {
  test('everything is counted', async () => {
    const { db } = await open()
    const report = await run(db)
    expect(report.problems()).toEqual([])
    expect(numbers(report)).toEqual([
      'comment 9 9 0 0 0 0',
      'vote 11 11 0 0 0 0',
      'closed thread 1 1 0 0 0 0',
      'edited comment 1 1 0 0 0 0',
      'pinned comment 1 1 0 0 0 0',
      'pingback 1 1 0 0 0 0',
    ])
    expect(reportLines(report, 1).join('\n')).toContain(
      'held for a moderator (1):\n  post 40 "The lamp is lit again", comment 7: private',
    )
  })

  test('threads: each reply knows its thread and its number in it; pings stand apart', async () => {
    const { db } = await open()
    await run(db)
    const of = await byOldNumber(db)
    const { id: rootId } = of(1)
    expect(of(1)).toMatchObject({ rootId: 0, place: 0, answers: 3, replyCount: 2, closed: true })
    expect(of(3)).toMatchObject({ rootId, parentId: rootId, place: 1 })
    expect(of(4)).toMatchObject({ rootId, parentId: of(2).id, place: 2, status: 'pending' })
    expect(of(2)).toMatchObject({ rootId, parentId: rootId, place: 3, closed: false })
    expect(of(8)).toMatchObject({ kind: 'pingback', rootId: 0, status: 'shown' })
    const article = await db.article.findUniqueOrThrow({ where: { slug: 'the-lamp' } })
    expect(article.commentCount).toBe(6)
  })

  test('who wrote it and when it was first seen; no accounts are made', async () => {
    const { db } = await open()
    await run(db)
    const of = await byOldNumber(db)
    expect(of(2)).toMatchObject({
      ...{ userId: null, guestName: 'The Keeper', guestEmail: 'keeper@light.example' },
      ...{ createdAt: on('10:05:00'), shownAt: on('10:05:00'), editedAt: on('11:00:00') },
    })
    expect(of(4)).toMatchObject({ shownAt: null })
    expect(of(9)).toMatchObject({ status: 'removed', shownAt: null })
    expect(of(10)).toMatchObject({ createdAt: NOW, shownAt: NOW })
    expect(await db.user.count()).toBe(0)
  })

  test('votes come as numbers, and "best" by them', async () => {
    const { db } = await open()
    await run(db)
    const of = await byOldNumber(db)
    expect(of(1)).toMatchObject({ ups: 5, downs: 1, broughtUps: 5, broughtDowns: 1 })
    expect(of(1).best).toBeCloseTo(getWilsonLowerBound(5, 1), 12)
    expect(of(2)).toMatchObject({ ups: 2, downs: 0 })
    expect(of(3)).toMatchObject({ ups: 0, downs: 3, best: 0 })
  })

  test('sticky is pinned, a passage is kept for later, and what is private is not shown', async () => {
    const { db } = await open()
    await run(db)
    const of = await byOldNumber(db)
    expect(of(5)).toMatchObject({ pinned: true, kind: 'comment', status: 'shown' })
    expect(of(6)).toMatchObject({ inline: false, status: 'shown' })
    expect(of(6).imported).toContain('{"key":"wpdiscuz_feedback_form_id","value":"14"}')
    expect(of(7)).toMatchObject({ status: 'pending', shownAt: null })
  })

  test('again: everything is as it was', async () => {
    const { db } = await open()
    await run(db)
    const before = await db.comment.findMany({ orderBy: { id: 'asc' } })
    expect(numbers(await run(db))[1]).toBe('vote 11 0 0 11 0 0')
    expect(await db.comment.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  test('again: votes that changed there are added to those given here since', async () => {
    const { db } = await open()
    await run(db)
    const { id } = (await byOldNumber(db))(1)
    const gained = { ups: { increment: 2 }, downs: { increment: 1 } }
    await db.comment.update({ where: { id }, data: gained })
    const file = changed(['i:5;s:7:"dislike";i:1', 'i:9;s:7:"dislike";i:0'], ['[4]', '[9]'])
    const report = await run(db, file)
    expect(numbers(report)[0]).toBe('comment 9 0 1 8 0 0')
    const row = (await byOldNumber(db))(1)
    expect(row).toMatchObject({ id, ups: 11, downs: 1, broughtUps: 9, broughtDowns: 0 })
    expect(row.best).toBeCloseTo(getWilsonLowerBound(11, 1), 12)
    expect(row).toMatchObject({ answers: 3, replyCount: 2, parentId: null })
  })

  test('again: what was approved there since is shown, and counted', async () => {
    const { db } = await open()
    await run(db)
    const waiting = '<wp:comment_approved><![CDATA[0]]>'
    await run(db, changed([waiting, waiting.replace('0', '1')]))
    const of = await byOldNumber(db)
    expect(of(4)).toMatchObject({ status: 'shown', shownAt: on('10:04:00') })
    expect(of(1)).toMatchObject({ replyCount: 3 })
    expect(await db.article.findFirst()).toMatchObject({ commentCount: 7 })
  })

  test('again: what a moderator decided here holds, though the words are brought up to date', async () => {
    const { db } = await open()
    await run(db)
    const { id } = (await byOldNumber(db))(3)
    await db.comment.update({ where: { id }, data: { status: 'removed', pinned: true } })
    await db.moderationEntry.create({ data: { commentId: id, byId: 1, act: 'remove', at: NOW } })
    await run(db, changed(['And the glass?', 'And the old glass?']))
    const row = await db.comment.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ status: 'removed', pinned: true, body: 'And the old glass?' })
    expect(await db.article.findFirst()).toMatchObject({ commentCount: 5 })
  })

  test('a later import brings what an earlier one did not know to bring', async () => {
    const { db } = await open()
    await run(db)
    const before = await db.comment.findMany({ orderBy: { id: 'asc' } })
    const bare = { ups: 0, downs: 0, broughtUps: 0, broughtDowns: 0, best: 0 }
    const reset = { ...bare, closed: false, pinned: false, editedAt: null }
    await db.comment.updateMany({ data: reset })
    await db.importedItem.updateMany({
      where: { type: 'comment' },
      data: { fingerprint: 'of old' },
    })
    expect(numbers(await run(db))[0]).toBe('comment 9 0 9 0 0 0')
    expect(await db.comment.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  test('thousands of comments that all changed are brought up to date', async () => {
    const { db } = await open()
    const text = readFileSync(LIGHTHOUSE, 'utf8')
    const many = Array.from({ length: 3000 }, (_, index) => {
      return `<wp:comment><wp:comment_id>${1000 + index}</wp:comment_id><wp:comment_content>Words</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>${index === 0 ? 0 : 1000}</wp:comment_parent></wp:comment>`
    }).join('')
    const file = join(folder, 'many.xml')
    writeFileSync(file, text.replace('  </item>', `${many}</item>`))
    expect((await run(db, file)).problems()).toEqual([])
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('>Words<', '>Other words<'))
    const report = await run(db, file)
    expect([report.problems(), numbers(report)[0]]).toEqual([[], 'comment 3009 0 3000 9 0 0'])
    const root = await db.comment.findFirstOrThrow({ where: { answers: 2999 } })
    expect(root).toMatchObject({ replyCount: 2999, body: 'Other words' })
  })
})
