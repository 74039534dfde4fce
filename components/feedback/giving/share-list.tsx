import { getSpeech } from '@/components/words/speech-here.ts'

interface Props {
  shares: readonly { readonly words: string; readonly url: string }[]
  /** BCP 47. */
  language: string
}

/** Links to passages, for sharing without a script. */
export function ShareList({ shares, language }: Props) {
  if (shares.length === 0) return null
  const { notes } = getSpeech().words
  return (
    <details className="share-list">
      <summary>{shares.length === 1 ? notes.shareOne : notes.shareSome}</summary>
      <ul>
        {shares.map(({ words, url }) => (
          <li key={url}>
            <a href={url} lang={language} dir="auto">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
