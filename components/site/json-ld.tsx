import { Printed } from '@/components/article/printed.tsx'
import { renderJsonLd, type Thing } from '@/lib/syndication/structured-data/json-ld.ts'

/** Structured data for search engines. Only contains what readers can see. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  const html = renderJsonLd(things)
  return (
    <Printed name="told">
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped.
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </Printed>
  )
}
