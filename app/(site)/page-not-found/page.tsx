import type { Metadata } from 'next'
import NotFound from '@/app/(site)/not-found.tsx'

// What lib/delivery/missing-page.ts sends for every address that has nothing. Next itself answers such
// an address with an empty document, which only a script can fill.
export const dynamic = 'force-static'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

export default NotFound
