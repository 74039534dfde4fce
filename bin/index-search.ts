import { openDatabase } from '../lib/platform/db/database.ts'
import { indexAll } from '../lib/search/index/index-all.ts'

/** How often it is said how far an index has come. Rows. */
const SAID_EACH = 1000

/** Indexes for search what was in the database before there was an index; mostly nothing. */
export async function indexSearch(databaseUrl: string): Promise<void> {
  const db = await openDatabase(databaseUrl)
  try {
    await indexAll(db, ({ index, done, of }) => {
      if (done % SAID_EACH === 0) console.log(`Indexing for search: ${done} of ${of} ${index}`)
    })
  } finally {
    await db.$disconnect()
  }
}
