import type { ReactNode } from 'react'
import { loadSiteFrame } from '@/app/[ui]/(site)/data.ts'
import { pageSite, renderedLanguage } from '@/app/[ui]/interface.ts'
import { SitePage } from '@/components/site/site-page.tsx'
import { setPageLanguage } from '@/components/words/speech-here.ts'

interface Props {
  /** Slug of the page's category, which the masthead marks. */
  section?: string | undefined
  /** Only set on the front page: when the newest article was published. */
  edition?: string | null
  children: ReactNode
}

/** A page's masthead and footer. Not a layout, because a layout can't know the page's category. */
export async function Sheet({ section, edition, children }: Props) {
  // Must be set before anything is rendered.
  setPageLanguage(await renderedLanguage())
  const frame = await loadSiteFrame()
  return (
    <SitePage site={await pageSite()} frame={frame} section={section} edition={edition}>
      {children}
    </SitePage>
  )
}
