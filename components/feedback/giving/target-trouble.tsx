'use client'

import { useInBrowser } from '@/components/ui/use-in-browser.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  errors: Readonly<Record<string, string>>
  /** The page that looks for the words in the text as it reads now. */
  again: string
}

/** Fields that nobody sees, in the order in which their trouble is told. */
const UNSEEN = ['passage', 'exact', 'revision', 'article', 'ask']

const yes = () => true

/** What is wrong with the words that are answered, and the way on. */
export function TargetTrouble({ errors, again }: Props) {
  const { words } = useSpeech('giving')
  const scripted = useInBrowser(yes)
  const trouble = UNSEEN.map((name) => errors[name]).find(Boolean)
  if (!trouble) return null
  return (
    <p role="alert" className="trouble">
      {trouble}
      {/* Without a script this very page has looked already. */}
      {scripted && errors.passage && (
        <>
          {' '}
          <a href={again}>{words.seeNew}</a>
        </>
      )}
    </p>
  )
}
