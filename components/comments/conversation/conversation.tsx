'use client'

import { type ReactNode, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CommentActions } from '@/components/comments/actions.ts'
import {
  getAddedOnTop,
  getAddedReplies,
  mergeAdded,
} from '@/components/comments/conversation/added-comments.ts'
import {
  type AddedComment,
  ConversationProvider,
  type ReplyInProgress,
} from '@/components/comments/conversation/conversation-context.ts'
import {
  type LoadOnDemand,
  loadOnDemand,
  useOnDemand,
} from '@/components/comments/conversation/use-on-demand.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import { useReader } from '@/components/people/reader-store.ts'
import { useInBrowser } from '@/components/ui/use-in-browser.ts'

interface Props {
  place: CommentPlace
  actions: CommentActions
  here: string
  open: boolean
  /** Ids of the comments in the server's HTML. */
  ids: readonly number[]
  /** Content above the comments. */
  head: ReactNode
  children: ReactNode
  load?: LoadOnDemand
}

const yes = () => true

/** Client part of an article's comments: the shared state and the comments added since. */
export function Conversation({ head, children, ids, load = loadOnDemand, ...given }: Props) {
  const reader = useReader()
  const scripted = useInBrowser(yes)
  const [replying, reply] = useState<ReplyInProgress | null>(null)
  const [since, setSince] = useState<readonly AddedComment[]>([])
  const [loaded, setLoaded] = useState<readonly number[]>([])
  const known = useMemo(() => new Set([...ids, ...loaded]), [ids, loaded])
  const added = useMemo(() => mergeAdded(since, reader, known), [since, reader, known])
  const fetched = useOnDemand(load, added.length > 0)

  const onPage = new Set([...known, ...added.map(({ comment }) => comment.id)])

  // Synchronous, because the caller scrolls to the added comments next.
  const add = (more: readonly AddedComment[]) =>
    flushSync(() => setSince((before) => [...before, ...more]))
  const arrived = (more: readonly number[]) => setLoaded((before) => [...before, ...more])
  const { place } = given
  const bodyOf = (id: number) => {
    const here = since.findLast(({ comment }) => comment.id === id)?.body
    return here ?? reader?.article?.mine.find((one) => one.id === id)?.body
  }
  const listed = (some: readonly AddedComment[], above: number | null) =>
    some.length > 0 &&
    fetched.onDemand && <fetched.onDemand.AddedList added={some} place={place} above={above} />
  const repliesTo = (id: number) => listed(getAddedReplies(added, id), id)
  const shared = {
    ...given,
    ...fetched,
    scripted,
    reader,
    replying,
    reply,
    add,
    markOnPage: arrived,
    known,
    onPage,
  }
  return (
    <ConversationProvider value={{ ...shared, getBody: bodyOf, repliesTo }}>
      {head}
      {listed(getAddedOnTop(added, onPage), null)}
      {children}
    </ConversationProvider>
  )
}
