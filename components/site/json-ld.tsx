import { Printed } from '@/components/article/printed.tsx'
import { renderJsonLd, type Thing } from '@/lib/syndication/structured-data/json-ld.ts'

/** What a page says to search engines of itself. It says nothing that readers can't see. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  const html = renderJsonLd(things)
  return (
    <Printed name="told">
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, in which no tag can begin.
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </Printed>
  )
}
