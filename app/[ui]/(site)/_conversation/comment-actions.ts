import {
  ignore,
  moderate,
  remove,
  report,
  subscribe,
  vote,
} from '@/app/[ui]/(site)/_conversation/acting.ts'
import { complete, edit, post, preview } from '@/app/[ui]/(site)/_conversation/writing.ts'
import type { CommentActions } from '@/components/comments/actions.ts'

/** Server actions for comments, for pages that show some. */
export const commentActions: CommentActions = {
  post,
  preview,
  vote,
  edit,
  remove,
  report,
  subscribe,
  ignore,
  moderate,
  complete,
}
