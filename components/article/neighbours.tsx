import { Breadcrumb } from '@/components/lists/breadcrumb.tsx'
import type { ArticlePageView, StoryLink } from '@/lib/articles/page-views.ts'

/** Where a story stands in its section: the sections above it, and the stories before and after. */
export function Neighbours({ view }: { view: ArticlePageView }) {
  const { path, older, newer } = view
  const category = path.at(-1)
  if (!category) return null
  return (
    <div className="neighbours">
      <Breadcrumb path={path} />
      {(older || newer) && (
        <nav aria-label={`Before and after in ${category.name}`}>
          {older && <Neighbour words="Previous story" rel="prev" story={older} />}
          {newer && <Neighbour words="Next story" rel="next" story={newer} />}
        </nav>
      )}
    </div>
  )
}

interface NeighbourProps {
  words: string
  rel: 'prev' | 'next'
  story: StoryLink
}

function Neighbour({ words, rel, story }: NeighbourProps) {
  return (
    <a href={`/article/${story.slug}`} rel={rel}>
      <span className="label">{words}</span>
      <span lang={story.language}>{story.headline}</span>
    </a>
  )
}
