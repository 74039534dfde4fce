import type { ReactNode } from 'react'
import { CheckedQuote } from '@/components/comments/checked-quote.tsx'
import type { Words } from '@/lib/i18n/words.ts'
import type { CommentBlock, CommentInline } from '@/lib/text/comments/comment-text.ts'

type CommentWords = Words['comment']

interface TextProps {
  text: readonly CommentBlock[]
  /** Messages such as "hidden" or "quote altered". */
  words: CommentWords
}

/** The text of a comment, rendered from a parsed tree. Never contains HTML from a reader. */
export function CommentText({ text, words }: TextProps) {
  return text.map((block, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
    if (block.type === 'paragraph') return <p key={at}>{renderInlines(block.content, words)}</p>
    // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
    return <TextBlock key={at} block={block} words={words} />
  })
}

interface BlockProps {
  block: Exclude<CommentBlock, { type: 'paragraph' }>
  words: CommentWords
}

function TextBlock({ block, words }: BlockProps) {
  switch (block.type) {
    case 'quote': {
      const quoted = <CommentText text={block.content} words={words} />
      if (!block.checked) return <blockquote>{quoted}</blockquote>
      return (
        <CheckedQuote check={block.checked} words={words}>
          {quoted}
        </CheckedQuote>
      )
    }
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'list':
      return <TextList block={block} words={words} />
  }
}

interface ListProps {
  block: Extract<CommentBlock, { type: 'list' }>
  words: CommentWords
}

function TextList({ block, words }: ListProps) {
  const items = block.items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
    <li key={at}>
      <CommentText text={item} words={words} />
    </li>
  ))
  return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
}

/**
 * A function call rather than a component, like the paragraph above: a page can have thousands of
 * both.
 */
function renderInlines(content: readonly CommentInline[], words: CommentWords): ReactNode {
  return content.map((inline, at) => {
    if (inline.type === 'text') return inline.text
    // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
    return <Inline key={at} inline={inline} words={words} />
  })
}

interface InlineProps {
  inline: Exclude<CommentInline, { type: 'text' }>
  words: CommentWords
}

function Inline({ inline, words }: InlineProps) {
  switch (inline.type) {
    case 'break':
      return <br />
    case 'code':
      return <code>{inline.text}</code>
    case 'strong':
      return <strong>{renderInlines(inline.content, words)}</strong>
    case 'emphasis':
      return <em>{renderInlines(inline.content, words)}</em>
    case 'spoiler':
      return <Spoiler word={words.spoiler}>{renderInlines(inline.content, words)}</Spoiler>
    case 'mention':
      return <a href={`/user/${inline.handle}`}>@{inline.handle}</a>
    case 'link':
      // The newspaper doesn't endorse readers' links. `rel` tells search engines.
      return (
        <a href={inline.href} rel="nofollow ugc noopener">
          {renderInlines(inline.content, words)}
        </a>
      )
  }
}

/** Text hidden until the reader ticks the box. CSS only, no script needed. */
function Spoiler({ word, children }: { word: string; children: ReactNode }) {
  return (
    <span className="spoiler">
      <label>
        <input type="checkbox" /> <span>{word}</span>
      </label>{' '}
      <span className="spoiler-words">{children}</span>
    </span>
  )
}
