import { MoreStories } from '@/components/article/more-stories.tsx'
import type { ArticlePageView } from '@/lib/pages/articles/page-views.ts'

/** The two lists below a story. The page contains only the open one; the other is a link. */
export function More({ view }: { view: ArticlePageView }) {
  const lists = [view.byAuthor, view.inCategory].filter((list) => list !== null)
  const start = lists.find((list) => list.tab === view.open) ?? lists[0]
  if (!start) return null
  const tabs = lists.map(({ tab, of }) => ({ tab, of }))
  return <MoreStories slug={view.article.slug} start={start} tabs={tabs} />
}
