import type { ReactNode } from 'react'
import type { PassageTree } from '@/components/article/inline-tree.ts'
import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'

/**
 * A passage with notes: a link to the first slip. Inside an author's link the text is only marked,
 * and a separate link follows. `data-aside` marks what isn't the article's text, `data-on` a
 * continuation of the previous part.
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

/** Link to the notes on a passage inside an author's link. */
export function NotesHere({ part }: { part: PassagePart }) {
  return <a className="notes-here" href={`#${part.to}`} data-aside="">{` (${part.said})`}</a>
}
