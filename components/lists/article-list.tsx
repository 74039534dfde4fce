import { ListHead } from '@/components/lists/list-head.tsx'
import { ListRow } from '@/components/lists/list-row.tsx'
import { Pager } from '@/components/lists/pager.tsx'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ListView } from '@/lib/pages/articles/page-views.ts'

interface Props {
  view: ListView
  site: Site
  label?: string
  /** Whether to show authors. */
  signed?: boolean
}

/** One page of a category's, tag's or author's articles, newest first. */
export function ArticleList({ view, site, label = '', signed = true }: Props) {
  const { lists } = getSpeech().words
  const { cards, newest, olderAfter, address } = view
  return (
    <div className="article-list">
      <ListHead view={view} label={label} />
      {cards.length === 0 && <p className="empty">{lists.nothing}</p>}
      <ol className="rows">
        {cards.map((card, at) => (
          <li key={card.slug}>
            <ListRow card={card} site={site} lead={newest && at === 0} signed={signed} />
          </li>
        ))}
      </ol>
      <Pager
        words={lists.articles}
        newest={newest ? null : address}
        older={olderAfter && `${address}?after=${encodeURIComponent(olderAfter)}`}
      />
    </div>
  )
}
