import { ArticleHit } from '@/components/search/article-hit.tsx'
import { CommentHit } from '@/components/search/comment-hit.tsx'
import { NothingFound } from '@/components/search/nothing-found.tsx'
import { getSearchAddress } from '@/components/search/search-address.ts'
import { SearchPager } from '@/components/search/search-pager.tsx'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { SearchRequest, SearchView } from '@/lib/search/search.ts'

interface Props {
  view: SearchView
  site: Site
}

/** The results, in two tabs: articles and comments. */
export function SearchResults({ view, site }: Props) {
  const { request, articles, comments } = view
  const found = articles ?? comments
  if (!found) return null
  const { count, more, pages } = found
  const words = getSpeech().words.search
  return (
    <section className="found" aria-labelledby="found">
      <Places request={request} />
      <h2 id="found" className={count === 0 ? 'unseen' : 'found-head'}>
        {headOf(request, count, more)}
      </h2>
      {count === 0 && <NothingFound view={view} site={site} />}
      {count > 0 && found.hits.length === 0 && <p className="empty">{words.pastTheLast}</p>}
      {found.hits.length > 0 && (
        <ol className="rows hits">
          {articles?.hits.map((hit) => (
            <li key={hit.address}>
              <ArticleHit hit={hit} site={site} />
            </li>
          ))}
          {comments?.hits.map((hit) => (
            <li key={hit.id}>
              <CommentHit hit={hit} site={site} />
            </li>
          ))}
        </ol>
      )}
      <SearchPager request={request} pages={pages} />
      {more && request.page >= pages && <p className="search-note">{words.older}</p>}
    </section>
  )
}

function headOf({ place }: SearchRequest, count: number, more: boolean): string {
  const { words, say } = getSpeech()
  const { none, found, moreThan } = words.search[place]
  if (count === 0) return none
  return more ? say(moreThan, { count }) : say(found, { count })
}

function Places({ request }: { request: SearchRequest }) {
  const words = getSpeech().words.search
  return (
    <nav className="subsections" aria-label={words.where}>
      {(['articles', 'comments'] as const).map((place) => (
        <a
          key={place}
          href={getSearchAddress(request, { place })}
          aria-current={request.place === place ? 'page' : undefined}
        >
          {words[place].name}
        </a>
      ))}
    </nav>
  )
}
