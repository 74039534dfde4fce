import { ArchiveStories } from '@/components/archive/archive-stories.tsx'
import { ArchiveWays } from '@/components/archive/archive-ways.tsx'
import { archiveWords } from '@/components/archive/archive-words.ts'
import { CountChips } from '@/components/archive/count-chips.tsx'
import type { Site } from '@/components/site/site.ts'
import { speechHere } from '@/components/words/speech-here.ts'
import type { ArchiveMonthView } from '@/lib/pages/archive/archive.ts'
import '@/components/lists/lists.css'
import '@/components/archive/archive.css'

/** A month's days and stories, newest first. */
export function ArchiveMonth({ view, site }: { view: ArchiveMonthView; site: Site }) {
  const { of, days, older, newer } = view
  const { language } = site
  const words = speechHere().words.archive
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
        <h1>{archiveWords(of, language)}</h1>
        <CountChips
          items={days}
          short={(day) => String(Number(day.slice(-2)))}
          long={(day) => archiveWords(day, language)}
        />
      </header>
      <ArchiveStories view={view} site={site} />
      <ArchiveWays older={older} newer={newer} language={language} />
    </div>
  )
}
