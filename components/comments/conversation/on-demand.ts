import { Acts } from '@/components/comments/acting/acts.tsx'
import { OpenedForm } from '@/components/comments/acting/opened-form.tsx'
import { CommentText } from '@/components/comments/comment-text.tsx'
import { AddedList } from '@/components/comments/conversation/added-list.tsx'
import type { OnDemand } from '@/components/comments/conversation/conversation-context.ts'
import { Thread } from '@/components/comments/thread/thread.tsx'

/** One chunk for all of it: readers who open More or load comments usually do so again. */
export const onDemand: OnDemand = { Acts, OpenedForm, AddedList, Thread, CommentText }
