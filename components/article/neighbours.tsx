import { Breadcrumb } from '@/components/lists/breadcrumb.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticlePageView, StoryLink } from '@/lib/pages/articles/page-views.ts'

/** A story's category path and the previous and next story in its category. */
export function Neighbours({ view }: { view: ArticlePageView }) {
  const { path, older, newer } = view
  const category = path.at(-1)
  if (!category) return null
  const { words, say } = getSpeech()
  const { neighbours } = words.article
  return (
    <div className="neighbours">
      <Breadcrumb path={path} />
      {(older || newer) && (
        <nav aria-label={say(neighbours.beside, { section: category.name })}>
          {older && <Neighbour words={neighbours.older} rel="prev" story={older} />}
          {newer && <Neighbour words={neighbours.newer} rel="next" story={newer} />}
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
