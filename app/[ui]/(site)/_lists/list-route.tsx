import type { Metadata } from 'next'
import { loadListPage } from '@/app/[ui]/(site)/_lists/data.ts'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { ArticleList } from '@/components/lists/article-list.tsx'
import { JsonLd } from '@/components/site/json-ld.tsx'
import type { ListKind } from '@/lib/newsroom/articles/lists/listings.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { describeBreadcrumbs } from '@/lib/syndication/structured-data/breadcrumbs.ts'

export interface ListRouteProps {
  /** `slug`, and on later pages `after`: slug of the last article of the page before. */
  params: Promise<Record<string, string>>
}

interface ListPageProps extends ListRouteProps {
  kind: ListKind
}

/** How the pages of each kind of list differ. */
const LAYOUTS = {
  category: { label: null, signed: true },
  author: { label: 'author', signed: false },
  tag: { label: 'tag', signed: true },
} as const

/** One page of the articles of a category, author or tag. */
export async function ListPage({ kind, params }: ListPageProps) {
  const { slug, view } = await loadView(kind, params)
  const { lists } = (await pageSpeech()).words
  const { label, signed } = LAYOUTS[kind]
  const isCategory = kind === 'category'
  return (
    <Sheet section={isCategory ? (view.path[0] ?? { slug }).slug : undefined}>
      {isCategory && (
        <JsonLd things={[describeBreadcrumbs(siteIdentity(), view.path, view.name)]} />
      )}
      <ArticleList
        view={view}
        site={await pageSite()}
        label={label ? lists[label] : ''}
        signed={signed}
      />
    </Sheet>
  )
}

export async function getListMetadata({ kind, params }: ListPageProps): Promise<Metadata> {
  const { slug, after, view } = await loadView(kind, params)
  const { name, description, address } = view
  const { words, say } = await pageSpeech()
  const query = after === null ? '' : `?after=${encodeURIComponent(after)}`
  return getPageHead({
    title: name,
    description: description || say(words.lists.description, { name }),
    address: address + query,
    list: { of: { kind, slug }, name },
  })
}

async function loadView(kind: ListKind, params: ListRouteProps['params']) {
  const { slug = '', after = null } = await decodeRouteParams(params)
  return { slug, after, view: orRedirect(await loadListPage(kind, slug, after)) }
}
