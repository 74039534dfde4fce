import type { ReactNode } from 'react'
import { siteFrame } from '@/app/[ui]/(site)/data.ts'
import { pageSite, renderedLanguage } from '@/app/[ui]/interface.ts'
import { SitePage } from '@/components/site/site-page.tsx'
import { speakHere } from '@/components/words/speech-here.ts'

interface Props {
  /** The slug of the section that the page belongs to; the masthead marks it. */
  section?: string | undefined
  /** Set on the front page only: when its newest article went out. */
  edition?: string | null
  children: ReactNode
}

/**
 * Masthead and footer around a page. Not a layout, because a layout can't know which section its
 * page belongs to, and the masthead marks it.
 */
export async function Sheet({ section, edition, children }: Props) {
  // Before anything on it is drawn.
  speakHere(await renderedLanguage())
  const frame = await siteFrame()
  return (
    <SitePage site={await pageSite()} frame={frame} section={section} edition={edition}>
      {children}
    </SitePage>
  )
}
