import { createHash } from 'node:crypto'
import type { FeedbackTarget } from '../../passages/commands/attach-to-passage.ts'

interface PostedText {
  readonly articleId: number
  readonly parentId: number | null
  readonly body: string
  readonly on?: FeedbackTarget
}

/**
 * Hashes who posted which text where. The column `Comment.once` is unique, so a repeated submit
 * finds the first comment. White space doesn't count; another passage or another proposed wording
 * does.
 */
export function hashDuplicateKey(
  userId: number,
  { articleId, parentId, body, on }: PostedText,
): string {
  const text = body.replace(/\s+/g, ' ')
  const parts = JSON.stringify([userId, articleId, parentId, text, ...listTargetParts(on)])
  return createHash('sha256').update(parts).digest('base64url')
}

function listTargetParts(on: FeedbackTarget | undefined): readonly (string | number)[] {
  if (!on) return []
  if ('askId' in on) return [on.askId]
  const { exact, start, revision } = on.claim
  return [on.kind, exact, start, revision, ...(on.suggestion ? [on.suggestion] : [])]
}
