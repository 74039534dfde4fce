import { NEWSROOM } from '../../lib/accounts/users/roles.ts'
import { openDatabase } from '../../lib/platform/db/database.ts'
import { publishArticle } from '../../lib/publishing/articles/publish-article.ts'
import { writeArticle } from '../../lib/publishing/articles/write-article.ts'

// Run as a process of its own: writes and publishes so many articles, several at a time.
const [url = '', name = '', count = '0'] = process.argv.slice(2)
const db = await openDatabase(url)
const paragraph = { type: 'paragraph' as const, attrs: { id: 'p' } }
const text = {
  headline: name,
  dek: '',
  kicker: '',
  hero: null,
  language: 'en',
  body: { type: 'doc' as const, content: [paragraph] },
}

async function publishOne(index: number): Promise<void> {
  const place = {
    kind: 'article',
    category: 'world',
    author: 'desk-writer',
    tags: ['busy'],
  } as const
  const filing = { ...place, tags: [...place.tags], slug: `${name}-${index}` }
  const written = await writeArticle(db, NEWSROOM, { filing, text })
  if (!written.ok) throw new Error(written.refusal)
  await publishArticle(db, NEWSROOM, { articleId: written.id })
}

for (let from = 0; from < Number(count); from += 5) {
  await Promise.all([0, 1, 2, 3, 4].map((offset) => publishOne(from + offset)))
}
await db.$disconnect()
