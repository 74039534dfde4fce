import type { ReactNode } from 'react'
import type { PassageTree } from '@/components/article/inline-tree.ts'
import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import '@/components/feedback/reading/passage.css'

/**
 * Words that readers answered: a link to the first slip. Inside a link of the author's, which stays
 * one, they are only marked, and a link needs a word. `data-aside` marks what isn't the article's
 * text, `data-on` what goes on with the stretch before.
 */
export function Passage({ tree, children }: { tree: PassageTree; children: ReactNode }) {
  const { part, linked, blank, opens, closes } = tree
  const [id, ...others] = opens ? part.begins : []
  const attributes = { className: classOf(part), id, 'data-on': opens ? undefined : '' }
  const inside = (
    <>
      {others.map((other) => (
        <i key={other} id={other} />
      ))}
      {children}
      {closes && part.said && !linked && (
        <span className="unseen" data-aside="">{` (${part.said})`}</span>
      )}
    </>
  )
  if (linked) return <mark {...attributes}>{inside}</mark>
  if (blank) return <span {...attributes}>{inside}</span>
  return (
    <a {...attributes} href={`#${part.to}`}>
      {inside}
    </a>
  )
}

function classOf({ kind }: PassagePart): string {
  if (kind === 'correction') return 'passage corrects'
  return kind === 'ask' ? 'passage ask' : 'passage'
}

/** The way to the notes on words that lead elsewhere themselves. */
export function NotesHere({ part }: { part: PassagePart }) {
  return <a className="notes-here" href={`#${part.to}`} data-aside="">{` (${part.said})`}</a>
}
