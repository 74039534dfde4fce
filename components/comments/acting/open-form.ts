import type { Posted } from '@/components/comments/actions.ts'
import type { Standing } from '@/components/comments/conversation/reader-of-comment.ts'
import type { CommentFacts, ThreadAct } from '@/components/comments/thread/comment-facts.ts'
import type { HiddenReason } from '@/lib/conversation/comments/comment.ts'

/** The forms that open under a comment. */
export type OpenForm = 'edit' | 'delete' | 'remove' | 'report'

/** What a comment's list of acts needs. */
export interface ActsProps {
  facts: CommentFacts
  stands: Standing
  onOpen: (form: OpenForm) => void
  /** A moderator did this to its thread. */
  onAct: (act: ThreadAct) => void
}

/** What the form that is open under a comment needs. */
export interface OpenedFormProps {
  form: OpenForm
  /** The comment's. */
  id: number
  onEdited: (posted: Posted, body: string) => void
  onGone: (how: HiddenReason) => void
  onClose: () => void
}
