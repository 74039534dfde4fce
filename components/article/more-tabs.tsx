import type { MouseEvent } from 'react'
import { moreAddress } from '@/components/article/more-address.ts'
import type { Named } from '@/lib/articles/article.ts'
import type { MoreTab } from '@/lib/articles/page-views.ts'

/** What a tab's link says. */
export interface TabLabel {
  readonly tab: MoreTab
  readonly of: Named
}

interface Props {
  slug: string
  tabs: readonly TabLabel[]
  open: MoreTab
  onFollow: (event: MouseEvent, tab: MoreTab) => void
}

const BETWEEN = { author: 'by', category: 'in' } satisfies Record<MoreTab, string>

/** `by Desk Writer`, `in ASEAN News`. */
export function tabWords({ tab, of }: TabLabel): string {
  return `${BETWEEN[tab]} ${of.name}`
}

/** The lists under a story, as links: each has an address of its own. */
export function MoreTabs({ slug, tabs, open, onFollow }: Props) {
  return (
    <nav className="tabs" aria-label="More stories">
      {tabs.map((label) => (
        <a
          key={label.tab}
          href={moreAddress(slug, label.tab, null)}
          aria-current={label.tab === open ? 'true' : undefined}
          onClick={(event) => onFollow(event, label.tab)}
        >
          More {tabWords(label)}
        </a>
      ))}
    </nav>
  )
}
