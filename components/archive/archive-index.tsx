import { archiveWords, shortMonth } from '@/components/archive/archive-words.ts'
import { CountChips } from '@/components/archive/count-chips.tsx'
import type { Site } from '@/components/site/site.ts'
import { counted } from '@/components/ui/counted.ts'
import type { ArchiveView } from '@/lib/archive/archive.ts'

/** Every month in which something came out, by year. */
export function ArchiveIndex({ view, site }: { view: ArchiveView; site: Site }) {
  return (
    <div className="article-list archive">
      <header className="list-head">
        <h1>Archive</h1>
        <p className="dek">Everything we have published, by month and day.</p>
        <p className="meta">
          <a href="/archive/today">On this day in earlier years</a>
        </p>
      </header>
      {view.years.length === 0 && <p className="empty">Nothing is published here yet.</p>}
      {view.years.map(({ year, count, months }) => (
        <section key={year} className="archive-year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>
            {year} <span className="meta">{counted(count, 'story', 'stories')}</span>
          </h2>
          <CountChips
            items={months}
            short={(month) => shortMonth(month, site.language)}
            long={(month) => archiveWords(month, site.language)}
          />
        </section>
      ))}
    </div>
  )
}
