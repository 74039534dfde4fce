'use client'

import { useId } from 'react'
import type { Target } from '@/components/feedback/giving/target.ts'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'

type Typed = Readonly<Record<string, string>>

/** Hidden fields for the form's target, or a choice among a block's sentences. */
export function TargetFields({ target, typed }: { target: Target; typed: Typed }) {
  if (target.kind === 'ask') {
    return <HiddenFields fields={{ ask: target.ask, place: target.place }} />
  }
  if (target.kind === 'words') {
    const { kind: _, ...fields } = target
    return <HiddenFields fields={fields} />
  }
  return <SentenceFields target={target} typed={typed} />
}

type Sentences = Extract<Target, { kind: 'sentences' }>

function SentenceFields({ target, typed }: { target: Sentences; typed: Typed }) {
  const { words } = useSpeech('giving')
  const id = useId()
  const { sentences, text, kind: _, ...fields } = target
  // Ignore an earlier choice if the block's text has changed.
  const same = typed.text?.replace(/\r\n?/g, '\n') === text
  const chosen = (same && typed.sentence) || choiceOf(sentences[0])
  return (
    <fieldset className="sentences">
      <legend>{words.whichSentence}</legend>
      <HiddenFields fields={{ ...fields, text }} />
      {sentences.map((sentence) => (
        <label key={sentence.start} dir="auto">
          <input
            type="radio"
            name="sentence"
            value={choiceOf(sentence)}
            defaultChecked={choiceOf(sentence) === chosen}
          />{' '}
          {text.slice(sentence.start, sentence.end)}
        </label>
      ))}
      {sentences.length > 1 && (
        <p>
          <label htmlFor={id}>{words.through}</label>{' '}
          <select id={id} name="onto" defaultValue={(same && typed.onto) || ''}>
            <option value="">{words.onlyThis}</option>
            {sentences.slice(1).map(({ start, end }, index) => (
              <option key={start} value={end}>
                {index + 2}: {opening(text.slice(start, end))}
              </option>
            ))}
          </select>
        </p>
      )}
    </fieldset>
  )
}

function choiceOf(sentence: { start: number; end: number } | undefined): string {
  return sentence ? `${sentence.start}-${sentence.end}` : ''
}

/** Enough of a sentence to recognize it. */
function opening(words: string): string {
  const letters = [...words]
  return letters.length > 40 ? `${letters.slice(0, 38).join('').trimEnd()} …` : words
}
