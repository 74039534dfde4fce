import { parseArgs } from 'node:util'
import { settings } from '../lib/platform/config/env.ts'
import { openDatabase } from '../lib/platform/db/database.ts'
import { keepFile } from '../lib/platform/storage/media-folder.ts'
import { fillArchive } from './newsroom/archive.ts'
import { readPictures } from './newsroom/newsroom.ts'
import { playNewsroom } from './newsroom/play.ts'

/**
 * Fills the database with the demo newsroom.
 *
 *   npm run seed                      into an empty database
 *   npm run seed -- --articles 20000  and an archive of so many articles behind it
 */
const { values } = parseArgs({
  options: { 'if-empty': { type: 'boolean' }, articles: { type: 'string' } },
})

const { databaseUrl, dataDir } = settings()
const db = await openDatabase(databaseUrl, { durable: false })
try {
  process.exitCode = await seed()
} finally {
  await db.$disconnect()
}

async function seed(): Promise<number> {
  const archive = Number(values.articles ?? 0)
  if (!Number.isInteger(archive) || archive < 0 || archive > 1_000_000) {
    console.error('--articles takes a whole number up to 1,000,000, such as --articles 20000.')
    return 2
  }
  const empty = (await db.article.count()) === 0
  if (!empty && values['if-empty']) return 0
  if (!empty && archive === 0) {
    console.error(
      'The database has articles already; the demo newsroom goes only into an empty one.',
    )
    return 1
  }
  if (empty) await playDemo()
  if (archive > 0) await fillArchive(db, archive, (done) => say(`${done} of ${archive} archived`))
  process.stdout.write('\n')
  return 0
}

async function playDemo(): Promise<void> {
  const pictures = readPictures()
  for (const { view, file } of pictures) await keepFile(dataDir, `${view.key}.${view.format}`, file)
  const onProgress = (done: number, of: number) => say(`${done} of ${of} events played`)
  await playNewsroom(db, { pictures, onProgress })
}

/** One line that rewrites itself on a terminal, and now and then a line in a log. */
function say(progress: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r  ${progress}`)
}
