import { ArticleHit } from '@/components/search/article-hit.tsx'
import { isNarrowed } from '@/components/search/narrowing.tsx'
import { searchAddress } from '@/components/search/search-address.ts'
import type { Site } from '@/components/site/site.ts'
import { speechHere } from '@/components/words/speech-here.ts'
import { woven } from '@/components/words/woven.tsx'
import type { SearchRequest, SearchView } from '@/lib/search/search.ts'

interface Props {
  view: SearchView
  site: Site
}

/** Shown without results: spelling suggestions and other links. */
export function NothingFound({ view, site }: Props) {
  const { request, articles } = view
  const meant = articles?.meant ?? null
  const words = speechHere().words.search
  return (
    <>
      <p className="empty">
        {woven(words.nothing, { typed: <strong dir="auto">{request.typed.trim()}</strong> })}{' '}
        {meant &&
          woven(words.meant, {
            typed: (
              <a href={searchAddress(request, { typed: meant.typed })} dir="auto">
                {meant.typed}
              </a>
            ),
          })}
      </p>
      {meant ? (
        <ol className="rows hits">
          {meant.hits.map((hit) => (
            <li key={hit.address}>
              <ArticleHit hit={hit} site={site} />
            </li>
          ))}
        </ol>
      ) : (
        <WaysOn request={request} />
      )}
    </>
  )
}

const EVERYWHERE = {
  category: '',
  author: '',
  language: '',
  from: '',
  to: '',
  sort: 'best',
} as const

function WaysOn({ request }: { request: SearchRequest }) {
  const { search } = speechHere().words
  const words = request.typed.trim().split(/\s+/)
  const any = words.length > 1 && words.every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word))
  const other = request.place === 'articles' ? 'comments' : 'articles'
  return (
    <ul className="search-ways">
      {isNarrowed(request) && (
        <li>
          <a href={searchAddress(request, EVERYWHERE)}>{search.wholeNewspaper}</a>
        </li>
      )}
      {any && (
        <li>
          <a href={searchAddress(request, { typed: words.join(' OR ') })}>{search.anyWord}</a>
        </li>
      )}
      <li>
        <a href={searchAddress(request, { ...EVERYWHERE, place: other })}>{search[other].look}</a>
      </li>
    </ul>
  )
}
