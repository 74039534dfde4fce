import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { onEachDatabase } from '../support/database.ts'
import { aFiling, aText, newsroomWith } from '../support/newsroom.ts'

function run(url: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: url }
  const program = [join('bin', 'translations.ts'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { env })
  return { status, said: `${stdout}${stderr}`.trim() }
}

onEachDatabase('npm run translations', (open) => {
  test('links a story with its translation, and parts them again', {
    timeout: 60_000,
  }, async () => {
    const { db, url } = await open()
    await newsroomWith(db)
    for (const [slug, language] of Object.entries({ ferry: 'en', feri: 'id' })) {
      const input = { filing: aFiling({ slug }), text: aText({ language }) }
      const written = await writeArticle(db, NEWSROOM, input)
      await publishArticle(db, NEWSROOM, { articleId: written.ok ? written.id : 0 })
    }
    expect(run(url, 'link', 'ferry', 'feri')).toEqual({
      status: 0,
      said: 'They are one story now, in en, id.',
    })
    expect(await db.article.count({ where: { translationGroup: { not: null } } })).toBe(2)
    expect(run(url, 'unlink', 'feri')).toEqual({ status: 0, said: 'feri stands alone now.' })
    expect(await db.article.count({ where: { translationGroup: { not: null } } })).toBe(0)
    expect(run(url, 'unlink', 'feri')).toEqual({
      status: 1,
      said: 'This article has no translations.',
    })
    expect(run(url, 'link', 'ferry', 'nowhere').said).toBe('One of these articles does not exist.')
  })
})

test.each([
  ['nothing', [], 'Say link with two articles or more'],
  ['one article alone', ['link', 'ferry'], 'Name at least two articles'],
  ['two to part at once', ['unlink', 'ferry', 'feri'], 'Say link with two articles or more'],
  ['an address that is none', ['link', 'ferry', '/feri'], 'Say link with two articles or more'],
  ['what it does not know', ['link', 'ferry', 'feri', '--force'], 'Unknown option'],
])('npm run translations refuses %s, with its usage', { timeout: 60_000 }, (_what, args, said) => {
  const told = run('file:./nowhere/none.db', ...args)
  expect(told.status).toBe(2)
  expect(told.said).toContain(said)
  expect(told.said).toContain('Usage: npm run translations')
})
