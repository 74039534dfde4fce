import { Body } from '@/components/article/body.tsx'
import { CheckAlso } from '@/components/article/check-also.tsx'
import { Corrections } from '@/components/article/corrections.tsx'
import { Hero } from '@/components/article/hero.tsx'
import { More } from '@/components/article/more.tsx'
import { Neighbours } from '@/components/article/neighbours.tsx'
import { Printed } from '@/components/article/printed.tsx'
import { Share } from '@/components/article/share.tsx'
import { StoryFacts } from '@/components/article/story-facts.tsx'
import { StoryHead } from '@/components/article/story-head.tsx'
import { Tags } from '@/components/article/tags.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import { Comments } from '@/components/comments/comments.tsx'
import type { FeedbackActions } from '@/components/feedback/actions.ts'
import { Giving } from '@/components/feedback/giving/giving.tsx'
import { MarginLine } from '@/components/feedback/reading/margin-line.tsx'
import { NoteEnhancements } from '@/components/feedback/reading/reading-aid.tsx'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticlePageView } from '@/lib/pages/articles/page-views.ts'

interface Props {
  view: ArticlePageView
  zone: string
  /** The site's language, BCP 47. */
  language: string
  /** The article's full address. */
  url: string
  actions: CommentActions
  feedback: FeedbackActions
  /** Whether guests can subscribe to new comments by email. */
  guests: boolean
}

/** An article with everything around it. */
export function Story({ view, zone, language, url, actions, feedback, guests }: Props) {
  const speech = getSpeech()
  const { story, cards, comment, conversation, giving } = speech.words
  const { article, corrections, related, margin } = view
  const place = {
    article: article.id,
    slug: article.slug,
    zone,
    language,
    words: comment,
  }
  const [checkAlso, halfway = checkAlso] = related
  return (
    <ClientSpeech
      language={speech.language}
      words={{ story, cards, comment, conversation, giving }}
    >
      <article id="story" className="story">
        <StoryHead
          article={article}
          translations={view.translations.others}
          zone={zone}
          corrected={corrections.length > 0}
        />
        <Hero picture={article.hero} language={article.language} />
        <div className="story-text">
          <Printed name={`body-${article.id}`}>
            <Body
              speech={speech}
              body={article.body}
              language={article.language}
              keepReading={view.keepReading}
              suggestion={halfway?.card}
              margin={{ view: margin, place }}
            />
          </Printed>
          <footer className="story-foot">
            <span id="end-of-body" />
            <MarginLine margin={margin} slug={article.slug} />
            <Corrections corrections={corrections} zone={zone} />
            <StoryFacts article={article} />
            <Tags tags={view.tags} />
            <Share headline={article.headline} url={url} />
            <Neighbours view={view} />
            <CheckAlso related={checkAlso} />
          </footer>
        </div>
        <Giving
          article={{
            id: article.id,
            slug: article.slug,
            revision: margin.revision,
            language: article.language,
            open: margin.open,
          }}
          actions={feedback}
        />
      </article>
      <More view={view} />
      <Comments comments={view.comments} place={place} actions={actions} guests={guests} />
      {margin.slips.length + margin.asks.length > 0 && <NoteEnhancements />}
    </ClientSpeech>
  )
}
