import {
  getListMetadata,
  ListPage,
  type ListRouteProps,
} from '@/app/[ui]/(site)/_lists/list-route.tsx'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return []
}

export function generateMetadata({ params }: ListRouteProps) {
  return getListMetadata({ kind: 'tag', params })
}

export default function Page({ params }: ListRouteProps) {
  return <ListPage kind="tag" params={params} />
}
