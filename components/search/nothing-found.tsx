import { ArticleHit } from '@/components/search/article-hit.tsx'
import { isNarrowed } from '@/components/search/narrowing.tsx'
import { searchAddress } from '@/components/search/search-address.ts'
import type { Site } from '@/components/site/site.ts'
import type { SearchRequest, SearchView } from '@/lib/search/search.ts'

interface Props {
  view: SearchView
  site: Site
}

/** Where nothing was found: what may have been meant, and the ways on. */
export function NothingFound({ view, site }: Props) {
  const { request, articles } = view
  const meant = articles?.meant ?? null
  return (
    <>
      <p className="empty">
        Nothing found for <strong dir="auto">{request.typed.trim()}</strong>.{' '}
        {meant && (
          <>
            Did you mean{' '}
            <a href={searchAddress(request, { typed: meant.typed })} dir="auto">
              {meant.typed}
            </a>
            ?
          </>
        )}
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
  const words = request.typed.trim().split(/\s+/)
  const any = words.length > 1 && words.every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word))
  const other = request.place === 'articles' ? 'comments' : 'articles'
  return (
    <ul className="search-ways">
      {isNarrowed(request) && (
        <li>
          <a href={searchAddress(request, EVERYWHERE)}>Look in the whole newspaper</a>
        </li>
      )}
      {any && (
        <li>
          <a href={searchAddress(request, { typed: words.join(' OR ') })}>
            Look for any of the words
          </a>
        </li>
      )}
      <li>
        <a href={searchAddress(request, { ...EVERYWHERE, place: other })}>Look in the {other}</a>
      </li>
    </ul>
  )
}
