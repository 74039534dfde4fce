import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-start-'))
const taken = createServer()
let takenPort = 0

beforeAll(async () => {
  writeFileSync(
    join(folder, 'letter.txt'),
    'Dear editor, this is no database at all.\n'.repeat(100),
  )
  taken.listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  takenPort = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => {
  taken.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start(settings: Record<string, string>): Promise<{ code: unknown; said: string }> {
  const database = `file:${join(folder, 'new.db')}`
  const env = { ...process.env, PORT: '39', DATABASE_URL: database, ...settings }
  const child = spawn(process.execPath, [join('bin', 'start.ts')], { cwd: root, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      said += part
    })
  }
  const [code] = await once(child, 'exit')
  return { code, said: said.trim() }
}

describe('a start that can’t be says in one line what to do', () => {
  test.each<[string, () => Record<string, string>, RegExp]>([
    ['a malformed setting', () => ({ PORT: 'abc' }), /^PORT is "abc": .* such as PORT=3000\.$/],
    [
      'a misspelt setting',
      () => ({ BROADSHEET_SITE_NMAE: 'x' }),
      /^BROADSHEET_SITE_NMAE is not a setting\. Did you mean BROADSHEET_SITE_NAME\?$/,
    ],
    [
      'a taken port',
      () => ({ PORT: String(takenPort) }),
      /^Port \d+ is taken; set PORT to another, e\.g\. PORT=\d+ npm start$/,
    ],
    [
      'a file that is no database',
      () => ({ DATABASE_URL: `file:${join(folder, 'letter.txt')}` }),
      /^The database .*letter\.txt cannot be used: file is not a database\. Move the file away, or set DATABASE_URL .*$/,
    ],
    [
      'a database server that is not there',
      () => ({ DATABASE_URL: 'postgres://reader:secret@127.0.0.1:9/news' }),
      /^The database news on 127\.0\.0\.1:9 cannot be used: .* Start its server, or correct DATABASE_URL\.$/,
    ],
  ])('%s', async (_name, settings, line) => {
    const { code, said } = await start(settings())
    expect(said).toMatch(line)
    expect(said).not.toContain('secret')
    expect(code).toBe(1)
  })
})
