import { NEWSROOM, type Person } from '@/lib/accounts/users/roles.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { createPrompt } from '@/lib/conversation/margin/commands/create-prompt.ts'
import { setPromptOpen } from '@/lib/conversation/margin/commands/set-prompt-open.ts'
import { switchFeedback } from '@/lib/conversation/margin/commands/switch-feedback.ts'
import type { Database } from '@/lib/platform/db/database.ts'

/** What the newsroom and its readers do with asks; by their place among those there are. */
export type Asking =
  | { readonly do: 'ask' | 'note'; readonly which: number }
  | { readonly do: 'switch'; readonly which: number; readonly open: boolean }
  | { readonly do: 'answer ask'; readonly to: number }
  | { readonly do: 'change ask'; readonly to: number; readonly open: boolean }

/** Does it, if there is such an article or ask. */
export async function askReaders(
  db: Database,
  said: Asking,
  who: Person,
  now: Date,
): Promise<void> {
  const body = `On a passage at ${now.getTime()}.`
  if ('to' in said) {
    const ask = await db.ask.findFirst({ skip: said.to, orderBy: { id: 'desc' } })
    if (!ask) return
    const { id: askId, articleId } = ask
    if (said.do === 'change ask') await setPromptOpen(db, NEWSROOM, { askId, open: said.open }, now)
    else await postComment(db, who, { articleId, parentId: null, body, on: { askId } }, now)
    return
  }
  const article = await db.article.findFirst({ skip: said.which, orderBy: { id: 'asc' } })
  if (!article) return
  const articleId = article.id
  const revision = article.shownRevision ?? 1
  const claim = { revision, exact: 'sailed at noon', prefix: '', suffix: '', start: 8, end: 22 }
  if (said.do === 'switch') await switchFeedback(db, NEWSROOM, { articleId, open: said.open }, now)
  if (said.do === 'ask')
    await createPrompt(
      db,
      NEWSROOM,
      { articleId, question: `Asked at ${now.getTime()}?`, claim },
      now,
    )
  if (said.do === 'note') {
    const on = { claim, kind: 'note' as const, suggestion: '' }
    await postComment(db, who, { articleId, parentId: null, body, on }, now)
  }
}
