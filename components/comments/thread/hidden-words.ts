import type { Hidden } from '@/lib/comments/comment.ts'

/** What stands where a comment's words were. */
export const HIDDEN = {
  deleted: 'This comment was deleted by its writer.',
  removed: 'This comment was removed by the moderators.',
} as const satisfies Record<Hidden, string>
