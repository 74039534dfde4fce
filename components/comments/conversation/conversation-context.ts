'use client'

import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import type { ActsProps, OpenedFormProps } from '@/components/comments/acting/open-form.ts'
import type { CommentActions } from '@/components/comments/actions.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'
import type { CommentBlock } from '@/lib/text/comments/comment-text.ts'
import type { Thread } from '@/lib/text/threads/build-thread.ts'

/** A comment added after the page was rendered. */
export interface AddedComment {
  readonly comment: CommentView
  /** Why the comment is hidden from others. Empty if it is public. */
  readonly held: string
  /** The Markdown source. Only for the viewer's own comments written on this page. */
  readonly body?: string
}

/** The reply being written. */
export interface ReplyInProgress {
  readonly to: number
  /** Initial text: a quotation, or empty. */
  readonly quote: string
}

/**
 * Code that most readers never need, to render added comments and the More menu. It is loaded on
 * demand to keep the page light.
 */
export interface OnDemand {
  readonly Acts: ComponentType<ActsProps>
  readonly OpenedForm: ComponentType<OpenedFormProps>
  readonly AddedList: ComponentType<{
    added: readonly AddedComment[]
    place: CommentPlace
    /** The parent comment, or null at the top level. */
    above: number | null
  }>
  readonly Thread: ComponentType<{ threads: readonly Thread<CommentView>[]; place: CommentPlace }>
  readonly CommentText: ComponentType<{
    text: readonly CommentBlock[]
    words: Words['comment']
  }>
}

/** State shared by all components of one article's comments. */
export interface Conversation {
  readonly place: CommentPlace
  readonly actions: CommentActions
  /** Address of this page, which forms post to without a script. */
  readonly here: string
  /** False if the newsroom has closed the comments. */
  readonly open: boolean
  /** Whether the script is running. False in the server's HTML. */
  readonly scripted: boolean
  readonly reader: ReaderState | null
  readonly replying: ReplyInProgress | null
  readonly reply: (replying: ReplyInProgress | null) => void
  /** Null until loaded. */
  readonly onDemand: OnDemand | null
  /** Resolves when loaded. Rejects if loading fails. */
  readonly fetchOnDemand: () => Promise<void>
  /** Adds comments in their places, synchronously if the code to render them is loaded. */
  readonly add: (added: readonly AddedComment[]) => void
  /** Marks these comments as on the page, so they aren't shown twice. */
  readonly markOnPage: (ids: readonly number[]) => void
  /** Ids of comments in the server's HTML or loaded from a list. */
  readonly known: ReadonlySet<number>
  /** Ids of all comments now on the page. */
  readonly onPage: ReadonlySet<number>
  /** A comment's Markdown source, or undefined if this page doesn't have it. */
  readonly getBody: (id: number) => string | undefined
  /** Added replies to a comment. */
  readonly repliesTo: (id: number) => ReactNode
}

const Context = createContext<Conversation | null>(null)

export const ConversationProvider = Context.Provider

export function useConversation(): Conversation {
  const conversation = useContext(Context)
  if (!conversation) throw new Error('useConversation must be used inside <Conversation>')
  return conversation
}
