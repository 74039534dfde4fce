import type { ReactNode } from 'react'
import { CheckedQuote } from '@/components/comments/checked-quote.tsx'
import type { CommentBlock, CommentInline } from '@/lib/text/comment-text.ts'

/** A comment's words, wherever they stand: elements from a parsed tree, never HTML from a reader. */
export function CommentText({ text }: { text: readonly CommentBlock[] }) {
  return text.map((block, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
    if (block.type === 'paragraph') return <p key={at}>{inlines(block.content)}</p>
    // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
    return <TextBlock key={at} block={block} />
  })
}

function TextBlock({ block }: { block: Exclude<CommentBlock, { type: 'paragraph' }> }) {
  switch (block.type) {
    case 'quote': {
      const words = <CommentText text={block.content} />
      if (block.checked) return <CheckedQuote check={block.checked}>{words}</CheckedQuote>
      return <blockquote>{words}</blockquote>
    }
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'list':
      return <TextList block={block} />
  }
}

function TextList({ block }: { block: Extract<CommentBlock, { type: 'list' }> }) {
  const items = block.items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
    <li key={at}>
      <CommentText text={item} />
    </li>
  ))
  return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
}

/** Called and not drawn, like the paragraph above: on a page there may be thousands of both. */
function inlines(content: readonly CommentInline[]): ReactNode {
  return content.map((inline, at) => {
    if (inline.type === 'text') return inline.text
    // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
    return <Inline key={at} inline={inline} />
  })
}

function Inline({ inline }: { inline: Exclude<CommentInline, { type: 'text' }> }) {
  switch (inline.type) {
    case 'break':
      return <br />
    case 'code':
      return <code>{inline.text}</code>
    case 'strong':
      return <strong>{inlines(inline.content)}</strong>
    case 'emphasis':
      return <em>{inlines(inline.content)}</em>
    case 'spoiler':
      return <Spoiler>{inlines(inline.content)}</Spoiler>
    case 'mention':
      return <a href={`/user/${inline.handle}`}>@{inline.handle}</a>
    case 'link':
      // A reader's link is not the newspaper's word: search engines are told so.
      return (
        <a href={inline.href} rel="nofollow ugc noopener">
          {inlines(inline.content)}
        </a>
      )
  }
}

/** Words that nobody sees before they tick the box: the style sheet hides them, without a script. */
function Spoiler({ children }: { children: ReactNode }) {
  return (
    <span className="spoiler">
      <label>
        <input type="checkbox" /> <span>Spoiler</span>
      </label>{' '}
      <span className="spoiler-words">{children}</span>
    </span>
  )
}
