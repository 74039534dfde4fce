import type { Posted } from '@/components/comments/actions.ts'
import type { ViewerCommentState } from '@/components/comments/conversation/reader-of-comment.ts'
import type { CommentFacts, ThreadAct } from '@/components/comments/thread/comment-facts.ts'
import type { HiddenReason } from '@/lib/conversation/comments/comment.ts'

/** The forms that open under a comment. */
export type OpenForm = 'edit' | 'delete' | 'remove' | 'report'

/** Props of a comment's action list. */
export interface ActsProps {
  facts: CommentFacts
  viewerState: ViewerCommentState
  onOpen: (form: OpenForm) => void
  /** A moderator applied this action to the thread. */
  onAct: (act: ThreadAct) => void
}

/** Props of the form that is open under a comment. */
export interface OpenedFormProps {
  form: OpenForm
  /** The comment's id. */
  id: number
  onEdited: (posted: Posted, body: string) => void
  onGone: (how: HiddenReason) => void
  onClose: () => void
}
