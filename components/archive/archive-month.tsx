import { ArchiveStories } from '@/components/archive/archive-stories.tsx'
import { ArchivePager } from '@/components/archive/archive-ways.tsx'
import { formatArchiveDate } from '@/components/archive/archive-words.ts'
import { CountChips } from '@/components/archive/count-chips.tsx'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArchiveMonthView } from '@/lib/pages/archive/archive.ts'

/** A month's days and stories, newest first. */
export function ArchiveMonth({ view, site }: { view: ArchiveMonthView; site: Site }) {
  const { of, days, older, newer } = view
  const { language } = site
  const words = getSpeech().words.archive
  return (
    <div className="article-list archive">
      <header className="list-head">
        <nav className="breadcrumb" aria-label={words.above}>
          <ol>
            <li>
              <a href="/archive">{words.title}</a>
            </li>
          </ol>
        </nav>
        <h1>{formatArchiveDate(of, language)}</h1>
        <CountChips
          items={days}
          short={(day) => String(Number(day.slice(-2)))}
          long={(day) => formatArchiveDate(day, language)}
        />
      </header>
      <ArchiveStories view={view} site={site} />
      <ArchivePager older={older} newer={newer} language={language} />
    </div>
  )
}
