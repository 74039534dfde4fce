import { createElement, Fragment, type ReactNode } from 'react'
import { Added, Removed, WordChanges } from '@/components/article/history/word-changes.tsx'
import { counted } from '@/components/ui/counted.ts'
import type { RevisionChanges } from '@/lib/history/history.ts'
import type { BlockChange, ComparedKind } from '@/lib/text/body-difference.ts'

const KINDS = {
  paragraph: 'Paragraph',
  heading: 'Sub-head',
  codeBlock: 'Code',
  foreign: 'Imported part',
  picture: 'Picture',
  embed: 'Embedded page',
  keepReading: 'Link to another story',
} satisfies Record<ComparedKind, string>

const HERO = {
  added: 'A main picture was added.',
  removed: 'The main picture was removed.',
  changed: 'The main picture or its caption changed.',
} satisfies Record<NonNullable<RevisionChanges['hero']>, string>

/** What a revision changed: headline, standfirst, main picture, and the text block by block. */
export function ChangedBlocks({
  changes,
  language,
}: {
  changes: RevisionChanges
  language: string
}) {
  const { headline, dek, hero, body, more } = changes
  const nothing = headline.length + dek.length + body.length === 0 && hero === null
  return (
    <div className="changes">
      {headline.length > 0 && (
        <Labelled label="Headline" language={language}>
          <WordChanges changes={headline} />
        </Labelled>
      )}
      {dek.length > 0 && (
        <Labelled label="Standfirst" language={language}>
          <WordChanges changes={dek} />
        </Labelled>
      )}
      {hero && <p className="unchanged">{HERO[hero]}</p>}
      {createElement(Fragment, null, ...body.map((change) => drawn(change, language)))}
      {more > 0 && <p className="unchanged">{counted(more, 'further change')}, not shown here</p>}
      {nothing && <p className="unchanged">Nothing that is read changed.</p>}
    </div>
  )
}

/** Changes have no name of their own, and their order never changes. */
function drawn(change: BlockChange, language: string): ReactNode {
  if (change.how === 'unchanged') {
    return <p className="unchanged">{counted(change.count, 'unchanged paragraph')}</p>
  }
  return (
    <Labelled label={labelOf(change)} language={language}>
      {wordsOf(change)}
    </Labelled>
  )
}

type Change = Exclude<BlockChange, { readonly how: 'unchanged' }>

function labelOf({ how, kind }: Change): string | null {
  const what = KINDS[kind]
  if (how === 'changed') return kind === 'paragraph' ? null : what
  if (how === 'moved') return `${what} moved, word for word`
  if (how === 'restyled') return `${what}: the same words, with other links, emphasis or settings`
  return `${what} ${how}`
}

function wordsOf(change: Change): ReactNode {
  if (change.how === 'changed') return <WordChanges changes={change.words} />
  if (change.how === 'added') return <Added>{change.text}</Added>
  if (change.how === 'removed') return <Removed>{change.text}</Removed>
  return change.text
}

interface LabelledProps {
  label: string | null
  language: string
  children: ReactNode
}

function Labelled({ label, language, children }: LabelledProps) {
  return (
    <div className="change">
      {label && <p className="change-label">{label}</p>}
      <p lang={language} dir="auto">
        {children}
      </p>
    </div>
  )
}
