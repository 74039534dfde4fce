import { ChangedBlocks } from '@/components/article/history/changed-blocks.tsx'
import { getVersionAddress } from '@/components/article/history/history-address.ts'
import { NotesSummary } from '@/components/article/history/notes-then.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { CurrentStory, RevisionEntry } from '@/lib/pages/history/history.ts'

interface Props {
  entry: RevisionEntry
  article: CurrentStory
  site: Site
}

/** One version in the history: date, reason, changes and notes. */
export function Revision({ entry, article, site }: Props) {
  const { number, why, changes, corrections, notes } = entry
  const { words, say } = getSpeech()
  const address = getVersionAddress(article.slug, number)
  return (
    <article className="revision">
      <h2>
        <DateStamp at={entry.at} zone={site.timeZone} language={site.language} />
        {entry.current && <span className="mark">{words.versions.now}</span>}
      </h2>
      {corrections.map(({ id, notice, foundBy }) => (
        <div key={id} className="corrections correction">
          <p className="label">{words.article.correction}</p>
          <p lang={article.language}>{notice}</p>
          {foundBy && <p className="meta">{say(words.article.foundBy, { reader: foundBy })}</p>}
        </div>
      ))}
      {why && (
        <p className="why" lang={article.language}>
          {why}
        </p>
      )}
      {changes && <ChangedBlocks changes={changes} language={article.language} />}
      {!changes && <First headline={entry.headline} language={article.language} />}
      <NotesSummary notes={notes} all={address} />
      <p className="revision-foot">
        <a href={address}>{words.versions.whole}</a>
      </p>
    </article>
  )
}

function First({ headline, language }: { headline: string; language: string }) {
  return (
    <p className="first-published">
      {interpolate(getSpeech().words.versions.first, {
        headline: <q lang={language}>{headline}</q>,
      })}
    </p>
  )
}
