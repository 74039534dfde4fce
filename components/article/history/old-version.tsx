import { Body } from '@/components/article/body.tsx'
import { Hero } from '@/components/article/hero.tsx'
import {
  getChangesAddress,
  getHistoryAddress,
} from '@/components/article/history/history-address.ts'
import { NoteList } from '@/components/article/history/notes-then.tsx'
import { HideNotesToggle } from '@/components/feedback/reading/hide-notes.tsx'
import { NoteEnhancements } from '@/components/feedback/reading/reading-aid.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getTextDirection } from '@/components/ui/text-direction.ts'
import { ConversationSpeech } from '@/components/words/conversation-speech.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { OldVersionView, RevisionNote } from '@/lib/pages/history/history.ts'

/** An article's old version with its notes, clearly marked as old. */
export function OldVersion({ view, site }: { view: OldVersionView; site: Site }) {
  const { article, headline, dek, author, margin, removed } = view
  const { slug, language } = article
  const { words } = getSpeech()
  const place = {
    article: view.articleId,
    slug,
    zone: site.timeZone,
    language: site.language,
    words: words.comment,
  }
  return (
    <article id="story" className="story old-version">
      <header className="story-head" dir={getTextDirection(headline)}>
        <VersionNotice view={view} site={site} />
        <h1 lang={language}>{headline}</h1>
        {dek && (
          <p className="dek" lang={language}>
            {dek}
          </p>
        )}
        <p className="byline meta">
          <span>
            {interpolate(words.article.by, {
              author: <a href={`/author/${author.slug}`}>{author.name}</a>,
            })}
          </span>
        </p>
      </header>
      <Hero picture={view.hero} language={language} />
      <div className="story-text">
        <Body
          speech={getSpeech()}
          body={view.body}
          language={language}
          keepReading={view.keepReading}
          margin={{ view: margin, place }}
        />
        <footer className="story-foot">
          <NotesLine count={margin.count} />
          <Removed notes={removed} />
        </footer>
      </div>
      {margin.slips.length > 0 && (
        <ConversationSpeech>
          <NoteEnhancements />
        </ConversationSpeech>
      )}
    </article>
  )
}

function NotesLine({ count }: { count: number }) {
  if (count === 0) return null
  const { words, say } = getSpeech()
  return (
    <div className="margin-line meta">
      <span>{say(words.versions.onVersion, { count })}</span>
      <HideNotesToggle />
    </div>
  )
}

/** Notes on passages that this version removed. */
function Removed({ notes }: { notes: readonly RevisionNote[] }) {
  if (notes.length === 0) return null
  return (
    <section className="notes-then" aria-labelledby="removed-title">
      <h2 id="removed-title">{getSpeech().words.versions.removedTitle}</h2>
      <NoteList notes={notes} />
    </section>
  )
}

/** Which version this is, with a link to the current one. */
function VersionNotice({ view, site }: { view: OldVersionView; site: Site }) {
  const { article, number, next, current } = view
  const { versions } = getSpeech().words
  const stamp = (at: string) => <DateStamp at={at} zone={site.timeZone} language={site.language} />
  return (
    <aside className="version-standing" aria-label={versions.which} lang={site.language}>
      <p>
        <strong>{current ? versions.isNow : versions.isOld}</strong>{' '}
        {view.until
          ? interpolate(versions.fromUntil, { from: stamp(view.from), until: stamp(view.until) })
          : interpolate(versions.since, { from: stamp(view.from) })}
      </p>
      <p className="ways-on">
        <a href={`/article/${article.slug}`}>{versions.readNow}</a>
        <a href={getChangesAddress(article.slug, number, next)}>{versions.whatChanged}</a>
        <a href={getHistoryAddress(article.slug)}>{versions.all}</a>
      </p>
    </aside>
  )
}
