import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { provideFolder } from '../../bin/builds.ts'

// A start in a process of its own, for tests/bin/builds.test.ts: builder.ts FOLDER FINGERPRINT [stuck | failing].
// It makes a build if there is none, tells which one it uses, and goes on using it.
const [distDir = '', fingerprint = '', how = ''] = process.argv.slice(2)

const build = await provideFolder(distDir, fingerprint, async (folder) => {
  appendFileSync(join(distDir, 'made.txt'), `${fingerprint.slice(0, 4)}\n`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'page.txt'), fingerprint)
  if (how === 'failing') throw new Error('No room on the disk.')
  if (how !== 'stuck') return
  console.log('building')
  await new Promise((resolve) => setTimeout(resolve, 1_000_000))
})
console.log(build.folder)
setInterval(() => {}, 1_000_000)
