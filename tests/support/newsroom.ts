import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import type { FilingInput } from '@/lib/newsroom/articles/input.ts'
import type { ArticleText } from '@/lib/newsroom/articles/revision.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { playNewsroom } from '@/prisma/newsroom/play.ts'

/** A filing in the demo newsroom's world: a story from Indonesia by the Desk Writer. */
export function aFiling(changes: Partial<FilingInput> = {}): FilingInput {
  const filing = { slug: 'a-ferry-sails', kind: 'article', category: 'indonesia' } as const
  return { ...filing, author: 'desk-writer', tags: [], ...changes }
}

/** The shortest text that is a story. */
export function aText(changes: Partial<ArticleText> = {}): ArticleText {
  const text = [{ type: 'text' as const, text: 'A ferry sailed at noon, with room to spare.' }]
  const paragraph = { type: 'paragraph' as const, attrs: { id: 'p1' }, content: text }
  return {
    headline: 'A ferry sails',
    dek: 'With room to spare.',
    kicker: '',
    hero: null,
    language: 'en',
    body: { type: 'doc', content: [paragraph] },
    ...changes,
  }
}

/** The demo newsroom's sections and bylines, and one published story if a filing is given. */
export async function newsroomWith(
  db: Database,
  filing?: FilingInput,
  at = new Date('2026-03-01T04:00:00Z'),
): Promise<{ articleId: number }> {
  await playNewsroom(db, { only: [] })
  return { articleId: filing ? await published(db, filing, at) : 0 }
}

/** Writes and publishes one story, at once. */
export async function published(db: Database, filing: FilingInput, at: Date): Promise<number> {
  const written = await writeArticle(db, NEWSROOM, { filing, text: aText() }, at)
  if (!written.ok) throw new Error(written.refusal)
  await publishArticle(db, NEWSROOM, { articleId: written.id, publishedAt: at }, at)
  return written.id
}
