import type { Person } from '../../lib/accounts/users/roles.ts'
import { createPrompt } from '../../lib/conversation/margin/commands/create-prompt.ts'
import { setPromptOpen } from '../../lib/conversation/margin/commands/set-prompt-open.ts'
import type { PassageClaim } from '../../lib/conversation/margin/input.ts'
import type { Database } from '../../lib/platform/db/database.ts'
import { CONTEXT } from '../../lib/text/anchoring/passage.ts'
import type { PlannedAsk } from './conversation.ts'
import { type Event, must } from './event.ts'

/** What a browser would send of words that stand once in the text that readers see now. */
export async function claimOf(
  db: Database,
  articleId: number,
  words: string,
): Promise<PassageClaim> {
  const { slug, shownRevision } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { slug: true, shownRevision: true },
  })
  const revision = shownRevision ?? 0
  const { bodyText } = await db.revision.findUniqueOrThrow({
    where: { articleId_number: { articleId, number: revision } },
    select: { bodyText: true },
  })
  const start = bodyText.indexOf(words)
  if (start < 0 || bodyText.includes(words, start + 1)) {
    throw new Error(`${slug}: "${words}" stands not once in revision ${revision}`)
  }
  const end = start + words.length
  const prefix = bodyText.slice(Math.max(0, start - CONTEXT), start)
  return { revision, exact: words, prefix, suffix: bodyText.slice(end, end + CONTEXT), start, end }
}

/** Where asks are put, and by whom. */
interface AskScene {
  readonly db: Database
  readonly slug: string
  readonly articleId: () => number
  readonly who: (handle: string) => Person
}

/** The newsroom's asks as events; `made` hears each ask's number by its name in the file. */
export function askEvents(
  { db, slug, articleId, who }: AskScene,
  asks: readonly PlannedAsk[],
  made: Map<string, number>,
): Event[] {
  return asks.flatMap(({ id, at, by, on, question, closed }) => {
    const what = `${slug}, ask ${id}`
    const put = async () => {
      const claim = await claimOf(db, articleId(), on)
      const ask = { articleId: articleId(), question, claim }
      made.set(id, must(await createPrompt(db, who(by), ask, at), what).id)
    }
    const close = async () => {
      const ask = { askId: made.get(id) ?? 0, open: false }
      must(await setPromptOpen(db, who(by), ask, closed), what)
    }
    return [{ at, happen: put }, ...(closed ? [{ at: closed, happen: close }] : [])]
  })
}
