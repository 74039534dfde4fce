'use client'

import { useInBrowser } from '@/components/ui/use-in-browser.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  errors: Readonly<Record<string, string>>
  /** Address of the page that looks for the passage in the current text. */
  again: string
}

/** Hidden fields, in the order in which their errors are reported. */
const HIDDEN_FIELDS = ['passage', 'exact', 'revision', 'article', 'ask']

const yes = () => true

/** Error message about the form's target, with a way to continue. */
export function TargetTrouble({ errors, again }: Props) {
  const { words } = useSpeech('giving')
  const scripted = useInBrowser(yes)
  const trouble = HIDDEN_FIELDS.map((name) => errors[name]).find(Boolean)
  if (!trouble) return null
  return (
    <p role="alert" className="trouble">
      {trouble}
      {/* Without a script, this page has already looked. */}
      {scripted && errors.passage && (
        <>
          {' '}
          <a href={again}>{words.seeNew}</a>
        </>
      )}
    </p>
  )
}
