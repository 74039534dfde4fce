import { previewCommentSchema } from '@/lib/conversation/comments/input.ts'
import { done } from '@/lib/platform/result.ts'
import { type CommentBlock, commentText } from '@/lib/text/comments/comment-text.ts'
import type { FormPlan } from '@/lib/web/forms/form-plan.ts'

type Input = { readonly body: string }

/** Renders a preview of a comment. Mentions aren't looked up. */
export const previewPlan: FormPlan<
  Input,
  { readonly text: readonly CommentBlock[] },
  never,
  readonly CommentBlock[],
  true
> = {
  schema: previewCommentSchema,
  signedIn: true,
  limit: ({ viewer }) => ({ limit: 'preview-user', key: String(viewer.id) }),
  run: async ({ input }) => done({ text: commentText(input.body) }),
  sentences: () => ({}),
  done: ({ text }) => ({ made: text }),
}
