'use client'

import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import type { ActsProps, OpenedFormProps } from '@/components/comments/acting/open-form.ts'
import type { CommentActions } from '@/components/comments/actions.ts'
import type { Place } from '@/components/comments/place.ts'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'
import type { CommentBlock } from '@/lib/text/comments/comment-text.ts'
import type { Thread } from '@/lib/text/threads/build-thread.ts'

/** A comment that came to the page after it was made. */
export interface Added {
  readonly comment: CommentView
  /** Why others do not see it yet; empty when they do. */
  readonly held: string
  /** As it was typed; only of one's own, written on this very page. */
  readonly body?: string
}

/** The reply that is being written. */
export interface Replying {
  readonly to: number
  /** What the form begins with: a quotation, or nothing. */
  readonly quote: string
}

/**
 * What most readers never need: it prints comments that the server did not, and it is what More opens.
 * It is fetched by whoever does, so that reading stays light.
 */
export interface OnDemand {
  readonly Acts: ComponentType<ActsProps>
  readonly OpenedForm: ComponentType<OpenedFormProps>
  readonly AddedList: ComponentType<{
    added: readonly Added[]
    place: Place
    /** The comment under which they stand; null on top. */
    above: number | null
  }>
  readonly Thread: ComponentType<{ threads: readonly Thread<CommentView>[]; place: Place }>
  readonly CommentText: ComponentType<{
    text: readonly CommentBlock[]
    words: Words['comment']
  }>
}

/** What everything in one article's comments shares. */
export interface Conversation {
  readonly place: Place
  readonly actions: CommentActions
  /** The address of this page: where forms are posted without a script. */
  readonly here: string
  /** False while the newsroom has closed the comments. */
  readonly open: boolean
  /** A script runs: false in the server's HTML. */
  readonly scripted: boolean
  readonly reader: ReaderState | null
  readonly replying: Replying | null
  readonly reply: (replying: Replying | null) => void
  /** Null until it was fetched. */
  readonly onDemand: OnDemand | null
  /** Resolves once it is there; rejects when it cannot be had. */
  readonly fetchOnDemand: () => Promise<void>
  /** Puts comments in their places, at once where what prints them was fetched. */
  readonly add: (added: readonly Added[]) => void
  /** Says that these are on the page now, so that they don't appear twice. */
  readonly arrived: (ids: readonly number[]) => void
  /** Comments that the server printed or a list brought. */
  readonly known: ReadonlySet<number>
  /** All comments that stand on the page now. */
  readonly onPage: ReadonlySet<number>
  /** Words of a comment as they were typed; undefined when this page doesn't know. */
  readonly bodyOf: (id: number) => string | undefined
  /** The comments added under one. */
  readonly repliesTo: (id: number) => ReactNode
}

const Context = createContext<Conversation | null>(null)

export const ConversationProvider = Context.Provider

export function useConversation(): Conversation {
  const conversation = useContext(Context)
  if (!conversation) throw new Error('This stands outside of a conversation')
  return conversation
}
