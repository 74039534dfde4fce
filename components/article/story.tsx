import { Body } from '@/components/article/body.tsx'
import { CheckAlso } from '@/components/article/check-also.tsx'
import { Corrections } from '@/components/article/corrections.tsx'
import { Hero } from '@/components/article/hero.tsx'
import { More } from '@/components/article/more.tsx'
import { Share } from '@/components/article/share.tsx'
import { StoryHead } from '@/components/article/story-head.tsx'
import { Tags } from '@/components/article/tags.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import { Comments } from '@/components/comments/comments.tsx'
import type { ArticlePageView } from '@/lib/articles/page-views.ts'

interface Props {
  view: ArticlePageView
  zone: string
  /** The site's language, BCP 47. */
  language: string
  /** The article's full address. */
  url: string
  actions: CommentActions
  /** Guests may ask for mail about new comments. */
  guests: boolean
}

/** An article with all that stands around it. */
export function Story({ view, zone, language, url, actions, guests }: Props) {
  const { article, corrections, related } = view
  const [checkAlso, halfway = checkAlso] = related
  return (
    <>
      <article id="story" className="story">
        <StoryHead article={article} zone={zone} corrected={corrections.length > 0} />
        <Hero picture={article.hero} language={article.language} />
        <Body
          body={article.body}
          language={article.language}
          keepReading={view.keepReading}
          suggestion={halfway?.card}
        />
        <footer className="story-foot">
          <span id="end-of-body" />
          <Corrections corrections={corrections} zone={zone} />
          <Tags tags={view.tags} />
          <Share headline={article.headline} url={url} />
          <CheckAlso related={checkAlso} />
        </footer>
      </article>
      <More view={view} />
      <Comments
        comments={view.comments}
        place={{ article: article.id, slug: article.slug, zone, language }}
        actions={actions}
        guests={guests}
      />
    </>
  )
}
