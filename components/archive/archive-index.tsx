import {
  formatArchiveDate,
  formatArchiveYear,
  formatShortMonth,
} from '@/components/archive/archive-words.ts'
import { CountChips } from '@/components/archive/count-chips.tsx'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArchiveView } from '@/lib/pages/archive/archive.ts'

/** All months with stories, by year. */
export function ArchiveIndex({ view, site }: { view: ArchiveView; site: Site }) {
  const { words, say } = getSpeech()
  const { archive } = words
  return (
    <div className="article-list archive">
      <header className="list-head">
        <h1>{archive.title}</h1>
        <p className="dek">{archive.dek}</p>
        <p className="meta">
          <a href="/archive/today">{archive.earlierYears}</a>
        </p>
      </header>
      {view.years.length === 0 && <p className="empty">{words.lists.nothing}</p>}
      {view.years.map(({ year, count, months }) => (
        <section key={year} className="archive-year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>
            {formatArchiveYear(year, site.language)}{' '}
            <span className="meta">{say(archive.stories, { count })}</span>
          </h2>
          <CountChips
            items={months}
            short={(month) => formatShortMonth(month, site.language)}
            long={(month) => formatArchiveDate(month, site.language)}
          />
        </section>
      ))}
    </div>
  )
}
