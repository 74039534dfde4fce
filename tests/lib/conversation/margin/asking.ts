import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { createPrompt } from '@/lib/conversation/margin/commands/create-prompt.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { NOON } from '../comments/talk.ts'
import type { MarginStory } from './margin-of-story.ts'

/** Puts a question on words of an article and returns its id. */
export async function askAbout(
  db: Database,
  { articleId, chosen }: MarginStory,
  words: string,
  question: string,
  at = NOON,
): Promise<number> {
  const target = chosen(words)
  if (!('claim' in target)) throw new Error('chosen() returned no passage.')
  const put = await createPrompt(db, NEWSROOM, { articleId, question, claim: target.claim }, at)
  if (!put.ok) throw new Error(put.refusal)
  return put.id
}
