import { Acts } from '@/components/comments/acting/acts.tsx'
import { OpenedForm } from '@/components/comments/acting/opened-form.tsx'
import { CommentText } from '@/components/comments/comment-text.tsx'
import { AddedList } from '@/components/comments/conversation/added-list.tsx'
import type { OnDemand } from '@/components/comments/conversation/conversation-context.ts'
import { Thread } from '@/components/comments/thread/thread.tsx'

/** One file for all of it: whoever opens More or brings comments to the page mostly does so again. */
export const onDemand: OnDemand = { Acts, OpenedForm, AddedList, Thread, CommentText }
