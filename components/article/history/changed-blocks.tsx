import { createElement, Fragment, type ReactNode } from 'react'
import { Added, Removed, WordChanges } from '@/components/article/history/word-changes.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { RevisionChanges } from '@/lib/pages/history/history.ts'
import type { BlockChange } from '@/lib/text/diff/body-difference.ts'

const HERO = { added: 'heroAdded', removed: 'heroRemoved', changed: 'heroChanged' } as const

/** What a revision changed: headline, dek, main picture, and the text block by block. */
export function ChangedBlocks({
  changes,
  language,
}: {
  changes: RevisionChanges
  language: string
}) {
  const { headline, dek, hero, body, more } = changes
  const { words: all, say } = getSpeech()
  const words = all.versions
  const nothing = headline.length + dek.length + body.length === 0 && hero === null
  return (
    <div className="changes">
      {headline.length > 0 && (
        <Labelled label={words.headline} language={language}>
          <WordChanges changes={headline} />
        </Labelled>
      )}
      {dek.length > 0 && (
        <Labelled label={words.standfirst} language={language}>
          <WordChanges changes={dek} />
        </Labelled>
      )}
      {hero && <p className="unchanged">{words[HERO[hero]]}</p>}
      {createElement(Fragment, null, ...body.map((change) => renderChange(change, language)))}
      {more > 0 && <p className="unchanged">{say(words.further, { count: more })}</p>}
      {nothing && <p className="unchanged">{words.nothing}</p>}
    </div>
  )
}

/**
 * Called instead of rendered as a component: changes have no keys, and their order never changes.
 */
function renderChange(change: BlockChange, language: string): ReactNode {
  const { words, say } = getSpeech()
  if (change.how === 'unchanged') {
    return <p className="unchanged">{say(words.versions.unchanged, { count: change.count })}</p>
  }
  return (
    <Labelled label={labelOf(change)} language={language}>
      {wordsOf(change)}
    </Labelled>
  )
}

type Change = Exclude<BlockChange, { readonly how: 'unchanged' }>

function labelOf({ how, kind }: Change): string | null {
  const { words, say } = getSpeech()
  const what = words.versions[kind]
  if (how === 'changed') return kind === 'paragraph' ? null : what
  return say(words.versions[how], { what })
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
