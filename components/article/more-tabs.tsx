import type { MouseEvent } from 'react'
import { getMoreAddress } from '@/components/article/more-address.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { Named } from '@/lib/newsroom/articles/article.ts'
import type { MoreTab } from '@/lib/pages/articles/page-views.ts'

/** Label of a tab. */
export interface TabLabel {
  readonly tab: MoreTab
  readonly of: Named
}

/** Messages for the lists below a story. */
export type StorySpeech = Speech<Words['story']>

interface Props {
  speech: StorySpeech
  slug: string
  tabs: readonly TabLabel[]
  open: MoreTab
  onFollow: (event: MouseEvent, tab: MoreTab) => void
}

/** `More by Desk Writer`, `More in ASEAN News`. */
function getTabLabel({ words, say }: StorySpeech, { tab, of }: TabLabel): string {
  return say(tab === 'author' ? words.moreBy : words.moreIn, { name: of.name })
}

/** The lists below a story, as links with their own addresses. */
export function MoreTabs({ speech, slug, tabs, open, onFollow }: Props) {
  return (
    <nav className="tabs" aria-label={speech.words.more}>
      {tabs.map((label) => (
        <a
          key={label.tab}
          href={getMoreAddress(slug, label.tab, null)}
          aria-current={label.tab === open ? 'true' : undefined}
          onClick={(event) => onFollow(event, label.tab)}
        >
          {getTabLabel(speech, label)}
        </a>
      ))}
    </nav>
  )
}
