import { SearchForm } from '@/components/search/search-form.tsx'
import { SearchResults } from '@/components/search/search-results.tsx'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { CategoryChoice } from '@/lib/pages/articles/page-views.ts'
import type { SearchView } from '@/lib/search/search.ts'

interface Props {
  view: SearchView
  sections: readonly CategoryChoice[]
  site: Site
  /** Rate limit exceeded: the search wasn't run. */
  tooFast: boolean
}

/** The search page: form and results. */
export function SearchPage({ view, sections, site, tooFast }: Props) {
  const words = getSpeech().words.search
  return (
    <div className="article-list search">
      <header className="list-head">
        <h1>{words.title}</h1>
      </header>
      <SearchForm view={view} sections={sections} />
      {tooFast && (
        <p className="trouble" role="alert">
          {words.tooFast}
        </p>
      )}
      {view.cut && <p className="search-note">{words.cut}</p>}
      <SearchResults view={view} site={site} />
    </div>
  )
}
