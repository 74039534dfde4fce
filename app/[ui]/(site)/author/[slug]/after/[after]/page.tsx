import {
  getListMetadata,
  ListPage,
  type ListRouteProps,
} from '@/app/[ui]/(site)/_lists/list-route.tsx'

export const dynamic = 'force-static'

// Readers see /author/x?after=y; next.config.js rewrites it to this route.

export function generateStaticParams() {
  return []
}

export function generateMetadata({ params }: ListRouteProps) {
  return getListMetadata({ kind: 'author', params })
}

export default function Page({ params }: ListRouteProps) {
  return <ListPage kind="author" params={params} />
}
