import type { ReactNode } from 'react'
import type { Words } from '@/lib/i18n/words.ts'
import type { CheckedQuote as Check } from '@/lib/text/comments/comment-tree.ts'

interface Props {
  check: Check
  words: Words['comment']
}

/** A quote from the article, with the result of checking it against the article's text. */
export function CheckedQuote({ check, words, children }: Props & { children: ReactNode }) {
  return (
    <figure className="quoted">
      <blockquote>{children}</blockquote>
      <figcaption className={check.result === 'altered' ? 'quote-check altered' : 'quote-check'}>
        {check.result === 'altered' ? (
          <Altered check={check} words={words} />
        ) : (
          <Verified check={check} words={words} />
        )}
      </figcaption>
    </figure>
  )
}

function Verified({ check: { address, omits }, words }: Props) {
  return (
    <>
      <a href={address}>{words.fromArticle}</a>
      {omits && `, ${words.shortened}`}
    </>
  )
}

function Altered({ check: { address, says }, words }: Props) {
  if (says === '') {
    return (
      <>
        <strong>{words.altered}</strong>: <a href={address}>{words.see}</a>
      </>
    )
  }
  return (
    <>
      <strong>{words.altered}</strong>: <a href={address}>{words.says}</a> <q dir="auto">{says}</q>
    </>
  )
}
