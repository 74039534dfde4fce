import { ArchiveStories } from '@/components/archive/archive-stories.tsx'
import { ArchivePager } from '@/components/archive/archive-ways.tsx'
import { formatArchiveDate, formatArchiveYear } from '@/components/archive/archive-words.ts'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import {
  type ArchiveDayView,
  getArchivePath,
  type OnThisDayStory,
} from '@/lib/pages/archive/archive.ts'
import { monthOf } from '@/lib/text/time/calendar.ts'

/** Stories of a day, and of the same day in earlier years. */
export function ArchiveDay({ view, site }: { view: ArchiveDayView; site: Site }) {
  const { of, cards, onThisDay, older, newer } = view
  const month = monthOf(of)
  const words = getSpeech().words.archive
  // Don't link to the month if it has no stories at all.
  const inMonth = cards.length > 0 || [older, newer].some((day) => day && monthOf(day) === month)
  return (
    <div className="article-list archive">
      <header className="list-head">
        <nav className="breadcrumb" aria-label={words.above}>
          <ol>
            <li>
              <a href="/archive">{words.title}</a>
            </li>
            {inMonth && (
              <li>
                <a href={getArchivePath(month)}>{formatArchiveDate(month, site.language)}</a>
              </li>
            )}
          </ol>
        </nav>
        <h1>{formatArchiveDate(of, site.language)}</h1>
        {cards.length === 0 && <p className="dek">{words.nothingThatDay}</p>}
      </header>
      <ArchiveStories view={view} site={site} />
      <OnThisDay stories={onThisDay} here={site.language} />
      <ArchivePager older={older} newer={newer} language={site.language} />
    </div>
  )
}

function OnThisDay({ stories, here }: { stories: readonly OnThisDayStory[]; here: string }) {
  if (stories.length === 0) return null
  return (
    <section className="on-this-day" aria-labelledby="on-this-day">
      <h2 id="on-this-day" className="label">
        {getSpeech().words.archive.onThisDay}
      </h2>
      <ul>
        {stories.map(({ slug, headline, language, day }) => (
          <li key={slug}>
            <a href={getArchivePath(day)}>
              <time dateTime={day}>{formatArchiveYear(day.slice(0, 4), here)}</time>
            </a>
            <a href={`/article/${slug}`} lang={language}>
              {headline}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
