import type { ReactNode } from 'react'
import { Masthead } from '@/components/site/masthead.tsx'
import type { Site } from '@/components/site/site.ts'
import { SiteFooter } from '@/components/site/site-footer.tsx'
import type { SiteFrame } from '@/lib/pages/articles/page-views.ts'

interface Props {
  site: Site
  frame: SiteFrame
  section?: string | undefined
  edition?: string | null | undefined
  children: ReactNode
}

/** Frame of every page: masthead and footer. */
export function SitePage({ site, frame, section, edition, children }: Props) {
  return (
    <>
      <Masthead site={site} frame={frame} section={section} edition={edition} />
      <main className="page" id="main">
        {children}
      </main>
      <SiteFooter site={site} frame={frame} />
    </>
  )
}
