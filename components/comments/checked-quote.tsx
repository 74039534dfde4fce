import type { ReactNode } from 'react'
import type { CheckedQuote as Check } from '@/lib/text/comment-tree.ts'

/** A quote of the article above, with what its readers could see when it was quoted. */
export function CheckedQuote({ check, children }: { check: Check; children: ReactNode }) {
  return (
    <figure className="quoted">
      <blockquote>{children}</blockquote>
      <figcaption className={check.result === 'altered' ? 'quote-check altered' : 'quote-check'}>
        {check.result === 'altered' ? <Altered check={check} /> : <Verified check={check} />}
      </figcaption>
    </figure>
  )
}

function Verified({ check: { address, omits } }: { check: Check }) {
  return (
    <>
      <a href={address}>From the article</a>
      {omits && ', shortened'}
    </>
  )
}

function Altered({ check: { address, says } }: { check: Check }) {
  if (says === '') {
    return (
      <>
        <strong>Altered</strong>: <a href={address}>see what the article says</a>
      </>
    )
  }
  return (
    <>
      <strong>Altered</strong>: <a href={address}>the article says</a> <q dir="auto">{says}</q>
    </>
  )
}
