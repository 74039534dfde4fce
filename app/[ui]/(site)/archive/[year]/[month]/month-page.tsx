import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadArchiveMonth } from '@/app/[ui]/(site)/archive/data.ts'
import { getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { ArchiveMonth } from '@/components/archive/archive-month.tsx'
import { formatArchiveDate, getArchivePageAddress } from '@/components/archive/archive-words.ts'
import { parseArchiveMonth } from '@/lib/pages/archive/archive.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import '@/components/archive/archive.css'

interface Asked {
  year: string
  month: string
  /** Slug of the last article of the previous page. */
  after: string | null
}

export async function MonthPage(asked: Asked) {
  return (
    <Sheet>
      <ArchiveMonth view={await viewOf(asked)} site={await pageSite()} />
    </Sheet>
  )
}

export async function monthMetadata(asked: Asked): Promise<Metadata> {
  const { of } = await viewOf(asked)
  const { language, words, say } = await pageSpeech()
  const { titled, ofMonth } = words.archive
  const when = formatArchiveDate(of, language)
  return getPageHead({
    title: say(titled, { when }),
    description: say(ofMonth, { site: siteIdentity().name, month: when }),
    address: getArchivePageAddress(of, asked.after),
  })
}

async function viewOf({ year, month, after }: Asked) {
  const named = parseArchiveMonth(year, month) ?? notFound()
  return (await loadArchiveMonth(named, after)) ?? notFound()
}
