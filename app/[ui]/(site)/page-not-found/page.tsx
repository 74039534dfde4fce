import { loadSiteFrame } from '@/app/[ui]/(site)/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { MissingPage } from '@/components/site/missing-page.tsx'

// Sent by lib/platform/http/responses/missing-page.ts for every missing address. Next would send an
// empty document that needs a script to render.
export const dynamic = 'force-static'

export { generateMetadata } from '@/app/[ui]/not-found.tsx'

export default async function PageNotFound() {
  const { categories: sections } = await loadSiteFrame()
  return (
    <Sheet>
      <MissingPage sections={sections} />
    </Sheet>
  )
}
