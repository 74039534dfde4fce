import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importWxr } from '@/lib/exchange/wordpress/import-wxr.ts'
import { reportLines } from '@/lib/exchange/wordpress/report/print-report.ts'
import { parseBody } from '@/lib/text/body/body.ts'
import { onEachDatabase } from '@/tests/support/database.ts'

/** The export that every WordPress developer knows; it lies beside the repository where it is at all. */
const FILE = join(
  import.meta.dirname,
  '../../../../../shared/fixtures/theme-unit-test.wordpress.xml',
)
const THERE = existsSync(FILE)

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let dataDir = ''
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-theme-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

if (!THERE) test.skip('the theme unit test data is not there', () => {})
else
  onEachDatabase('the theme unit test data', (open) => {
    test('is imported whole, and a second time not at all', async () => {
      const { db } = await open()
      const now = new Date('2024-01-01T00:00:00Z')
      const numbers = async () => {
        const report = await importWxr(db, { file: FILE, dataDir, now })
        expect(report.problems()).toEqual([])
        const lines = reportLines(report, 0).slice(1, 1 + report.tallies.size)
        return lines.map((line) => line.replace(/ {2,}/g, ' '))
      }
      expect(await numbers()).toEqual([
        'author 3 2 0 0 1 0',
        'category 68 68 0 0 0 0',
        'tag 114 114 0 0 0 0',
        'other term 7 0 0 0 7 0',
        'post 58 58 0 0 0 0',
        'comment 29 29 0 0 0 0',
        'page 21 21 0 0 0 0',
        'attachment 37 35 0 0 2 0',
        'menu item 70 0 0 0 70 0',
        'trackback 2 2 0 0 0 0',
        'pingback 2 2 0 0 0 0',
      ])
      expect(await numbers()).toContain('post 58 0 0 58 0 0')
      const statuses = await db.article.groupBy({
        by: ['status'],
        _count: true,
        orderBy: { status: 'asc' },
      })
      expect(statuses.map(({ status, _count }) => `${status} ${_count}`)).toEqual([
        'draft 2',
        'published 76',
        'scheduled 1',
      ])
      const revisions = await db.revision.findMany({ select: { body: true } })
      for (const { body } of revisions) expect(() => parseBody(body)).not.toThrow()
      expect(await db.comment.count({ where: { parentId: { not: null } } })).toBe(10)
    })
  })
