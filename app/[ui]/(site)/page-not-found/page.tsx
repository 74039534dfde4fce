import NotFound from '@/app/[ui]/not-found.tsx'

// What lib/delivery/missing-page.ts sends for every address that has nothing. Next itself answers such
// an address with an empty document, which only a script can fill.
export const dynamic = 'force-static'

export { generateMetadata } from '@/app/[ui]/not-found.tsx'

export default NotFound
