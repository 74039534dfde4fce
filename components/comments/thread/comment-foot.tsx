'use client'

import { type MouseEvent, useState } from 'react'
import { isPlainClick } from '@/components/article/followed-here.ts'
import { MoreMenu } from '@/components/comments/acting/more-menu.tsx'
import type { ActsProps } from '@/components/comments/acting/open-form.ts'
import { shareAddress } from '@/components/comments/acting/share-address.ts'
import {
  getAboutAddress,
  getCommentAddress,
  getRespondAddress,
} from '@/components/comments/comments-address.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { type StatusMessage, StatusText } from '@/components/comments/said.tsx'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'
import { Votes } from '@/components/comments/voting/votes.tsx'
import { formatQuotation, getQuotedText } from '@/components/comments/writing/quote.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/** A comment's actions. Links and buttons work as page loads, or in place with a script. */
export function CommentFoot({ facts, viewerState, onOpen, onAct }: ActsProps) {
  const { words, say: put } = useSpeech('conversation')
  const { place, open, scripted } = useConversation()
  const [saying, say] = useState<StatusMessage | null>(null)
  const { id } = facts

  const onShare = async (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    const url = new URL(getCommentAddress(place.slug, id), location.href).href
    const passed = await shareAddress(url)
    if (passed === 'copied') say({ text: words.copied })
    if (passed === 'refused') say({ text: put(words.notCopied, { url }) })
  }
  return (
    <div className="comment-foot">
      {facts.held || <Votes facts={facts} viewerState={viewerState} say={say} />}
      {open && !facts.closed && !facts.held && <ReplyLinks facts={facts} />}
      {facts.held || (
        <a href={getCommentAddress(place.slug, id)} onClick={onShare}>
          {words.share}
        </a>
      )}
      {scripted ? (
        <MoreMenu facts={facts} viewerState={viewerState} onOpen={onOpen} onAct={onAct} />
      ) : (
        <a href={getAboutAddress(id)}>{words.more}</a>
      )}
      {scripted && <StatusText saying={saying} />}
    </div>
  )
}

/** Reply and Quote: links to pages, or the form in place with a script. */
function ReplyLinks({ facts: { id } }: { facts: CommentFacts }) {
  const { words } = useSpeech('conversation')
  const { place, reply } = useConversation()
  const onReply = (event: MouseEvent<HTMLElement>, quoting: boolean) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    const text = document.querySelector<HTMLElement>(`#comment-${id} > .comment-text`)
    const quote = quoting && text ? formatQuotation(getQuotedText(text, getSelection())) : ''
    reply({ to: id, quote })
  }
  return (
    <>
      <a
        id={`reply-${id}`}
        href={getRespondAddress(place.slug, id)}
        onClick={(event) => onReply(event, false)}
      >
        {words.reply}
      </a>
      <a href={getRespondAddress(place.slug, id, true)} onClick={(event) => onReply(event, true)}>
        {words.quote}
      </a>
    </>
  )
}
