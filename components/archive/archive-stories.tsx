import { getArchivePageAddress } from '@/components/archive/archive-words.ts'
import { ListRow } from '@/components/lists/list-row.tsx'
import { Pager } from '@/components/lists/pager.tsx'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArchiveDayView, ArchiveMonthView } from '@/lib/pages/archive/archive.ts'

interface Props {
  view: ArchiveMonthView | ArchiveDayView
  site: Site
}

/** One page of stories with links to the other pages. */
export function ArchiveStories({ view, site }: Props) {
  const { of, cards, newest, olderAfter } = view
  if (cards.length === 0) return null
  return (
    <>
      <ol className="rows">
        {cards.map((card) => (
          <li key={card.slug}>
            <ListRow card={card} site={site} />
          </li>
        ))}
      </ol>
      <Pager
        words={getSpeech().words.lists.articles}
        newest={newest ? null : getArchivePageAddress(of, null)}
        older={olderAfter && getArchivePageAddress(of, olderAfter)}
      />
    </>
  )
}
