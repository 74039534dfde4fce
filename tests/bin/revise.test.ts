import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { askedBy } from '@/bin/revise/asked.ts'
import { Refused, revised } from '@/bin/revise/revised.ts'
import { parseBody } from '@/lib/text/body/body.ts'
import { bodyText } from '@/lib/text/body/body-text.ts'
import { createTestSite } from '../lib/conversation/comments/talk.ts'
import { HARBOUR, publishStory } from '../lib/conversation/margin/margin-of-story.ts'
import { onEachDatabase } from '../support/database.ts'

const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-revise-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const run = (url: string, ...args: string[]) => {
  const env = { ...process.env, DATABASE_URL: url }
  const program = [join('bin', 'revise.ts'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { env })
  return { status, said: `${stdout}${stderr}`.trim() }
}

const file = (name: string, text: string) => {
  const path = join(scratch, name)
  writeFileSync(path, text)
  return path
}

const WHY = ['--why', 'Says more.'] as const

onEachDatabase('npm run revise', (open) => {
  test('publishes other words in place of some, and tells what became of the notes', {
    timeout: 60_000,
  }, async () => {
    const place = await createTestSite(open)
    const story = await publishStory(place.db)
    await story.said(place.ann, 'In 2019.', { on: story.chosen('since the old pier fell') })
    await story.said(place.ann, 'Not on Monday.', { on: story.chosen('on Monday') })
    const replace = ['--replace', 'the old pier fell', 'the old wooden pier fell']
    expect(run(place.url, story.slug, ...replace, ...WHY)).toEqual({
      status: 0,
      said: `Revision 2 of ${story.slug} is out. 2 notes: 1 unchanged, 1 edited.`,
    })
    const article = await place.db.article.findUniqueOrThrow({
      where: { slug: story.slug },
      include: { revisions: { orderBy: { number: 'asc' } } },
    })
    expect(article.shownRevision).toBe(2)
    expect(article.revisions[1]).toMatchObject({ why: 'Says more.', shownAt: expect.any(Date) })
  })

  test('publishes a whole text, whose blocks are known again', { timeout: 60_000 }, async () => {
    const place = await createTestSite(open)
    const story = await publishStory(place.db)
    const note = await story.said(place.ann, 'In 2019.', {
      on: story.chosen('Nobody knew who would pay.'),
    })
    const [first = '', second = ''] = HARBOUR
    const markdown = `---\nheadline: A berth opens\n---\n\nAmbon waited long.\n\n${second}\n\n${first}\n`
    const correction = ['--correction', 'It waited long.', '--found-by', 'Reader in Ambon']
    const said = run(place.url, story.slug, file('berth.md', markdown), ...correction)
    expect(said.status).toBe(0)
    expect(said.said).toMatch(/^Revision 2 of \S+ is out\. 1 note: 1 (unchanged|moved)\.$/)
    const shown = await place.db.revision.findFirstOrThrow({
      where: { article: { slug: story.slug }, number: 2 },
    })
    expect(shown).toMatchObject({ headline: 'A berth opens', dek: 'With room to spare.' })
    const { lines } = bodyText(parseBody(shown.body))
    expect(lines.map(({ blockId }) => blockId)).toEqual(['r2-1', 'p2', 'p1'])
    expect(await place.db.correction.count({ where: { foundBy: 'Reader in Ambon' } })).toBe(1)
    expect((await story.placed(note)).words).toBe('Nobody knew who would pay.')
  })
})

describe('npm run revise refuses', () => {
  test.each([
    ['no article', [], 'Name the article.'],
    ['no text', ['ferry'], 'Name one file'],
    [
      'half a replacement',
      ['ferry', '--replace', 'a', ...WHY],
      'Say which words go and which come',
    ],
    ['no reason', ['ferry', 'x.md'], 'Say why in a sentence'],
    ['an empty reason', ['ferry', 'x.md', '--why', ' '], 'Say why in a sentence'],
    ['two reasons', ['ferry', 'x.md', ...WHY, '--correction', 'So.'], 'leave --why out'],
    ['a finder of nothing', ['ferry', 'x.md', ...WHY, '--found-by', 'Ann'], 'to a --correction'],
    ['what it does not know', ['ferry', 'x.md', '--when', 'now'], 'Unknown option'],
  ])('%s', (_what, args, said) => {
    expect(askedBy(args)).toEqual(expect.stringContaining(said))
  })

  test('with its usage', { timeout: 60_000 }, () => {
    const { status, said } = run(`file:${join(scratch, 'none.db')}`)
    expect(status).toBe(2)
    expect(said).toContain('Usage: npm run revise')
  })
})

onEachDatabase('npm run revise publishes nothing', (open) => {
  test('where it is not certain what is meant', { timeout: 60_000 }, async () => {
    const { db } = await createTestSite(open)
    const { slug } = await publishStory(db)
    const reason = { why: 'Says more.' }
    const replacing = (old: string, now: string, of = slug) => {
      return revised(db, { slug: of, change: { old, now }, reason })
    }
    const from = (path: string) => revised(db, { slug, change: { file: path }, reason })
    await expect(replacing('a canoe', 'a boat')).rejects.toThrow('stands 0 times')
    await expect(replacing('berth', 'quay')).rejects.toThrow('stands 2 times')
    await expect(replacing('Monday', 'Monday')).rejects.toThrow('what readers see already')
    await expect(replacing('a', 'b', 'nowhere')).rejects.toThrow('No article is out')
    await expect(from('nowhere.md')).rejects.toThrow('There is no file')
    await expect(from(file('a.md', '![](picture:nothing)'))).rejects.toThrow('no picture nothing')
    await expect(from(file('b.md', '<b>Bold</b>'))).rejects.toThrow("A story can't hold")
    await expect(replacing(HARBOUR[0] ?? '', 'x'.repeat(600_000))).rejects.toThrow(Refused)
    expect(await db.revision.count({ where: { article: { slug } } })).toBe(1)
  })
})
