import { NEWSROOM } from '../../lib/accounts/users/roles.ts'
import { writePlacements } from '../../lib/conversation/passages/commands/write-placements.ts'
import type { Database } from '../../lib/platform/db/database.ts'
import { publishArticle } from '../../lib/publishing/articles/publish-article.ts'
import { writeArticle } from '../../lib/publishing/articles/write-article.ts'

/** The words of such a story, about. */
const WORDS = 1500

/** Publishes a story of some 1,500 words, as long as those of the demo are wide. */
export async function aLongStory(db: Database, slug: string): Promise<number> {
  const stories = await db.revision.findMany({
    where: { number: 1, article: { language: 'en', kind: 'article' } },
    orderBy: { articleId: 'asc' },
    select: { bodyText: true },
  })
  const lines = stories.flatMap(({ bodyText }) => bodyText.split('\n'))
  const long = lines.filter((line) => line.length > 200)
  let words = 0
  const content = long.flatMap((text, index) => {
    if (words >= WORDS) return []
    words += text.split(' ').length
    const attrs = { id: `p${index}` }
    return [{ type: 'paragraph' as const, attrs, content: [{ type: 'text' as const, text }] }]
  })
  const filing = {
    slug,
    kind: 'article' as const,
    category: 'indonesia',
    author: 'desk-writer',
    tags: [],
  }
  const body = { type: 'doc' as const, content }
  const heads = { headline: 'A long story', dek: '', kicker: '', hero: null }
  const text = { ...heads, language: 'en', body }
  const written = await writeArticle(db, NEWSROOM, { filing, text })
  if (!written.ok) throw new Error(written.refusal)
  await publishArticle(db, NEWSROOM, { articleId: written.id })
  return written.id
}

/** What one of many notes says, and who says it. */
export type NoteLine = (number: number) => {
  readonly body: string
  readonly userId?: number | null
  readonly guestName?: string
}

/** How far apart in ms such notes are given: no two in one minute. */
const APART = 437_000

/** So many comments by themselves; answers their numbers. */
export async function manySaid(db: Database, articleId: number, count: number, line: NoteLine) {
  const from = Date.UTC(2026, 2, 2)
  const rows = await db.comment.createManyAndReturn({
    data: Array.from({ length: count }, (_, number) => {
      const at = new Date(from + number * APART)
      return { ...line(number), articleId, status: 'shown', createdAt: at, shownAt: at }
    }),
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Ties comments to passages spread evenly over a story, each of a few words. */
export async function tieToText(db: Database, articleId: number, comments: readonly number[]) {
  const revision = await db.revision.findFirstOrThrow({ where: { articleId, number: 1 } })
  const { bodyText: text } = revision
  const createdAt = new Date(Date.UTC(2026, 2, 2))
  const annotations = await db.annotation.createManyAndReturn({
    data: comments.map((_, at) => {
      const passage = passageAt(text, at / comments.length)
      const exact = text.slice(passage.start, passage.end)
      const kind = at % 5 === 0 ? 'correction' : 'note'
      const chosen = { ...passage, exact, prefix: '', suffix: '', createdAt }
      return { ...chosen, articleId, kind, revision: 1 }
    }),
    select: { id: true, start: true, end: true },
  })
  const placed = { state: 'unchanged', kept: 1, changedIn: 0, revision: 1 } as const
  const rows = annotations.map(({ id, start, end }) => ({
    ...placed,
    annotationId: id,
    start,
    end,
  }))
  await db.$transaction((tx) => writePlacements(tx, articleId, rows))
  for (const [at, { id }] of annotations.entries()) {
    const data = { annotationId: id, inline: true }
    await db.comment.update({ where: { id: comments[at] ?? 0 }, data })
  }
}

/** Some words at that part of the text, within a line of it. */
function passageAt(text: string, part: number) {
  const near = Math.floor(part * (text.length - 80))
  const start = text.indexOf(' ', near) + 1
  const line = text.indexOf('\n', start)
  const stop = text.indexOf(' ', start + 24)
  const end = Math.min(...[stop, line, text.length].filter((place) => place > start))
  return { start, end }
}
