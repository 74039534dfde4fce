import { siteFrame } from '@/app/[ui]/(site)/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { MissingPage } from '@/components/site/missing-page.tsx'

// What lib/platform/http/responses/missing-page.ts sends for every address that has nothing. Next itself answers such
// an address with an empty document, which only a script can fill.
export const dynamic = 'force-static'

export { generateMetadata } from '@/app/[ui]/not-found.tsx'

export default async function PageNotFound() {
  const { categories: sections } = await siteFrame()
  return (
    <Sheet>
      <MissingPage sections={sections} />
    </Sheet>
  )
}
