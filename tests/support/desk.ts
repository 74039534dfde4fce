import type { FilingInput } from '@/lib/newsroom/articles/input.ts'
import { type Database, openDatabase } from '@/lib/platform/db/database.ts'
import { aFiling, published } from './newsroom.ts'
import { ownSite } from './own-site.ts'

/** Works on the site's database as the newsroom does: from a process other than the site's. */
export async function atTheDesk<Made>(work: (db: Database) => Promise<Made>): Promise<Made> {
  const db = await openDatabase(ownSite().databaseUrl)
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}

/** More than one page of a list holds. */
const MANY = 21
const LONG_AGO = Date.UTC(2023, 8, 1)
const DAY_MS = 86_400_000

/** Where the run of stories stands: each of these lists goes on past its first page. */
export const LONG: Pick<FilingInput, 'category' | 'author' | 'tags'> = {
  category: 'opinion',
  author: 'opinion-editor',
  tags: ['letters'],
}

/** A run of short old stories in one section, by one author, under one tag; made once. */
export async function fillLongLists(): Promise<void> {
  // Without a browser there is no site, and the stories are skipped one by one.
  if (typeof ownSite().browser !== 'string') return
  await atTheDesk(async (db) => {
    if (await db.tag.findUnique({ where: { slug: 'letters' } })) return
    for (let number = 1; number <= MANY; number += 1) {
      const filing = aFiling({ ...LONG, slug: `letter-${number}` })
      await published(db, filing, new Date(LONG_AGO - number * DAY_MS))
    }
  })
}
