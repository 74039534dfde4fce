import { getVersionAddress } from '@/components/article/history/history-address.ts'
import { WordChanges } from '@/components/article/history/word-changes.tsx'
import type { CommentPlace } from '@/components/comments/place.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { Words } from '@/lib/i18n/words.ts'
import type { PassageHistory } from '@/lib/pages/history/history.ts'

interface Props {
  passage: PassageHistory
  place: CommentPlace
  /** The article's, BCP 47. */
  language: string
}

/** What happened to the passage that a note is about. Renders nothing if the text is unchanged. */
export function PassageChanges({ passage, place, language }: Props) {
  const { state, changed, chosenIn, difference } = passage
  const words = getSpeech().words.comments
  if (state === 'unchanged') return null
  return (
    <section className="passage-then" aria-labelledby="passage-then-title">
      <h2 id="passage-then-title">{words.passage}</h2>
      {difference.length > 0 && (
        <p className="word-changes" lang={language} dir="auto">
          <WordChanges changes={difference} />
        </p>
      )}
      <p className="meta">
        {changed && (
          <span>
            {interpolate(describeChange(words, state), {
              time: (
                <a href={getVersionAddress(place.slug, changed.number)}>
                  <DateStamp at={changed.at} zone={place.zone} language={place.language} />
                </a>
              ),
            })}
          </span>
        )}
        <a href={getVersionAddress(place.slug, chosenIn)}>{words.articleThen}</a>
      </p>
    </section>
  )
}

function describeChange(words: Words['comments'], state: 'edited' | 'moved' | 'detached') {
  if (state === 'edited') return words.passageEdited
  return state === 'moved' ? words.passageMoved : words.passageRemoved
}
