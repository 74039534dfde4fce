import { archiveIndex } from '@/app/[ui]/(site)/archive/data.ts'
import { pageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { ArchiveIndex } from '@/components/archive/archive-index.tsx'
import { siteIdentity } from '@/lib/site.ts'
import '@/app/styles/archive.css'

export const dynamic = 'force-static'

export function generateMetadata() {
  const description = `Everything that ${siteIdentity().name} has published, by month and day.`
  return pageHead({ title: 'Archive', description, address: '/archive' })
}

export default async function Page() {
  return (
    <Sheet>
      <ArchiveIndex view={await archiveIndex()} site={siteIdentity()} />
    </Sheet>
  )
}
