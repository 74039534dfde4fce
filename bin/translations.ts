import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { NEWSROOM } from '../lib/accounts/users/roles.ts'
import {
  linkTranslationsSchema,
  unlinkTranslationSchema,
} from '../lib/newsroom/translations/input.ts'
import { linkMessages, unlinkMessages } from '../lib/newsroom/translations/refusal-messages.ts'
import { settings } from '../lib/platform/config/env.ts'
import { type Database, openDatabase } from '../lib/platform/db/database.ts'
import { migrate } from '../lib/platform/db/migrations/migrate.ts'
import { linkTranslations } from '../lib/publishing/translations/link-translations.ts'
import { unlinkTranslation } from '../lib/publishing/translations/unlink-translation.ts'

const USAGE = `Usage: npm run translations -- link SLUG SLUG…
       npm run translations -- unlink SLUG

Says which articles tell one story in several languages: their pages then lead to each other.

  link    these belong together, and with them all that were translations of any of them
  unlink  this one stands alone from now on; the others stay together
  SLUG    an article, as in its address /article/SLUG`

const asked = z.union([
  z
    .tuple([z.literal('link')], linkTranslationsSchema.element)
    .transform(([, ...slugs]) => ({ link: slugs })),
  z
    .tuple([z.literal('unlink'), unlinkTranslationSchema])
    .transform(([, slug]) => ({ unlink: slug })),
])
type Asked = z.infer<typeof asked>

/** Links or unlinks translations. Answers the exit code: 0 done, 1 refused, 2 wrong usage. */
async function run(args: readonly string[]): Promise<number> {
  const wanted = askedBy(args)
  if (typeof wanted === 'string') {
    console.error(`${wanted}\n\n${USAGE}`)
    return 2
  }
  const { databaseUrl } = settings()
  await migrate(databaseUrl)
  const db = await openDatabase(databaseUrl)
  try {
    const { said, ok } = await told(db, wanted)
    console[ok ? 'log' : 'error'](said)
    return ok ? 0 : 1
  } finally {
    await db.$disconnect()
  }
}

/** What the arguments ask for; a sentence for those that ask for nothing clear. */
function askedBy(args: readonly string[]): Asked | string {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
    const read = asked.safeParse(positionals)
    if (!read.success) return 'Say link with two articles or more, or unlink with one.'
    const linked = 'link' in read.data ? linkTranslationsSchema.safeParse(read.data.link) : null
    return linked?.error ? z.prettifyError(linked.error) : read.data
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function told(db: Database, wanted: Asked): Promise<{ ok: boolean; said: string }> {
  if ('unlink' in wanted) {
    const alone = await unlinkTranslation(db, NEWSROOM, wanted.unlink)
    if (!alone.ok) return { ok: false, said: unlinkMessages[alone.refusal] }
    return { ok: true, said: `${wanted.unlink} stands alone now.` }
  }
  const linked = await linkTranslations(db, NEWSROOM, wanted.link)
  if (!linked.ok) return { ok: false, said: linkMessages[linked.refusal] }
  return { ok: true, said: `They are one story now, in ${linked.languages.join(', ')}.` }
}

process.chdir(join(import.meta.dirname, '..'))
process.exitCode = await run(process.argv.slice(2))
