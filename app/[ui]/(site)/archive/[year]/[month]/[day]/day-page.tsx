import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadArchiveDay } from '@/app/[ui]/(site)/archive/data.ts'
import { getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { ArchiveDay } from '@/components/archive/archive-day.tsx'
import { formatArchiveDate, getArchivePageAddress } from '@/components/archive/archive-words.ts'
import { parseArchiveDay } from '@/lib/pages/archive/archive.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import '@/components/archive/archive.css'

interface Asked {
  year: string
  month: string
  day: string
  /** Slug of the last article of the previous page. */
  after: string | null
}

export async function DayPage(asked: Asked) {
  return (
    <Sheet>
      <ArchiveDay view={await viewOf(asked)} site={await pageSite()} />
    </Sheet>
  )
}

export async function dayMetadata(asked: Asked): Promise<Metadata> {
  const { of } = await viewOf(asked)
  const { language, words, say } = await pageSpeech()
  const { titled, ofDay } = words.archive
  const when = formatArchiveDate(of, language)
  return getPageHead({
    title: say(titled, { when }),
    description: say(ofDay, { site: siteIdentity().name, day: when }),
    address: getArchivePageAddress(of, asked.after),
  })
}

async function viewOf({ year, month, day, after }: Asked) {
  const named = parseArchiveDay(year, month, day) ?? notFound()
  return (await loadArchiveDay(named, after)) ?? notFound()
}
