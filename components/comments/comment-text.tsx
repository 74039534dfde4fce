import type { ReactNode } from 'react'
import { CheckedQuote } from '@/components/comments/checked-quote.tsx'
import type { Words } from '@/lib/interface/words.ts'
import type { CommentBlock, CommentInline } from '@/lib/text/comment-text.ts'

type CommentWords = Words['comment']

interface TextProps {
  text: readonly CommentBlock[]
  /** What we say of it: that something is hidden, that a quote was altered. */
  words: CommentWords
}

/** A comment's words, wherever they stand: elements from a parsed tree, never HTML from a reader. */
export function CommentText({ text, words }: TextProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
  return text.map((block, at) => <TextBlock key={at} block={block} words={words} />)
}

function TextBlock({ block, words }: { block: CommentBlock; words: CommentWords }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} words={words} />
        </p>
      )
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

interface InlinesProps {
  content: readonly CommentInline[]
  words: CommentWords
}

function Inlines({ content, words }: InlinesProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places.
  return content.map((inline, at) => <Inline key={at} inline={inline} words={words} />)
}

function Inline({ inline, words }: { inline: CommentInline; words: CommentWords }) {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return <br />
    case 'code':
      return <code>{inline.text}</code>
    case 'strong':
      return (
        <strong>
          <Inlines content={inline.content} words={words} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines content={inline.content} words={words} />
        </em>
      )
    case 'spoiler':
      return (
        <Spoiler word={words.spoiler}>
          <Inlines content={inline.content} words={words} />
        </Spoiler>
      )
    case 'mention':
      return <a href={`/user/${inline.handle}`}>@{inline.handle}</a>
    case 'link':
      // A reader's link is not the newspaper's word: search engines are told so.
      return (
        <a href={inline.href} rel="nofollow ugc noopener">
          <Inlines content={inline.content} words={words} />
        </a>
      )
  }
}

/** Words that nobody sees before they tick the box: the style sheet hides them, without a script. */
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
