import { loadArchiveIndex } from '@/app/[ui]/(site)/archive/data.ts'
import { getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { ArchiveIndex } from '@/components/archive/archive-index.tsx'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import '@/components/archive/archive.css'

export const dynamic = 'force-static'

export async function generateMetadata() {
  const { words, say } = await pageSpeech()
  const { title, description } = words.archive
  return getPageHead({
    title,
    description: say(description, { site: siteIdentity().name }),
    address: '/archive',
  })
}

export default async function Page() {
  return (
    <Sheet>
      <ArchiveIndex view={await loadArchiveIndex()} site={await pageSite()} />
    </Sheet>
  )
}
