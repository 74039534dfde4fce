import { SearchFilters } from '@/components/search/narrowing.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { CategoryChoice } from '@/lib/pages/articles/page-views.ts'
import type { SearchView } from '@/lib/search/search.ts'
import { MAX_QUERY } from '@/lib/search/words/parse-query.ts'

interface Props {
  view: SearchView
  sections: readonly CategoryChoice[]
}

/** The search form. A plain GET form, so every search has an address. */
export function SearchForm({ view, sections }: Props) {
  const { request } = view
  const { search: words, searchBar } = getSpeech().words
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers and readers of pages know the role longer than the element.
    <form role="search" action="/search" className="search-form">
      <label htmlFor="search-words">{words.field}</label>
      <div className="search-line">
        <input
          id="search-words"
          type="search"
          name="q"
          defaultValue={request.typed.slice(0, MAX_QUERY)}
          maxLength={MAX_QUERY}
          autoComplete="off"
          autoCapitalize="none"
          dir="auto"
          aria-describedby="search-hint"
        />
        <button type="submit" className="button">
          {searchBar.search}
        </button>
      </div>
      <p className="hint" id="search-hint">
        {interpolate(words.hint, {
          without: <code>-{words.hintWord}</code>,
          or: <code>OR</code>,
        })}
      </p>
      {request.place === 'comments' && <input type="hidden" name="in" value="comments" />}
      <SearchFilters view={view} sections={sections} />
    </form>
  )
}
