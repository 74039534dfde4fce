import { ActAndLook } from '@/components/comments/about/act-and-look.tsx'
import type { Place } from '@/components/comments/place.ts'
import { Answers } from '@/components/feedback/asks/answers.tsx'
import { askAddress, feedbackDeskAddress } from '@/components/feedback/asks/ask-address.ts'
import { AskedWords } from '@/components/feedback/asks/asked-words.tsx'
import type { DeskActions } from '@/components/feedback/newsroom/desk-actions.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { speechHere } from '@/components/words/speech-here.ts'
import type { ArticleOfComments } from '@/lib/pages/comments/page-views.ts'
import type { PromptWithAnswers } from '@/lib/pages/margin/prompt-views.ts'
import '@/components/feedback/asks/asks.css'

interface Props extends PromptWithAnswers {
  place: Place
  story: ArticleOfComments
  actions: DeskActions
}

/** One ask, with the newsroom's controls. */
export function DeskAsk({ ask, answers, place, story, actions }: Props) {
  const { words, say } = speechHere()
  const here = feedbackDeskAddress(story.slug)
  const title = `ask-${ask.id}-title`
  return (
    <article className="desk-ask" aria-labelledby={title}>
      <h3 id={title} dir="auto">
        {ask.question}
      </h3>
      <p className="meta">
        <span>{ask.open ? words.desk.isOpen : words.desk.isClosed}</span>
        <DateStamp at={ask.at} zone={place.zone} language={place.language} />
        <a href={askAddress(story.slug, ask.id)}>
          {ask.answers === 0
            ? words.notes.noAnswers
            : say(words.notes.allAnswers, { count: ask.answers })}
        </a>
      </p>
      <AskedWords ask={ask} place={place} language={story.language} />
      <ActAndLook
        action={actions.changeAsk}
        here={here}
        fields={{ ask: ask.id, open: ask.open ? 'no' : 'yes' }}
        className="quiet-button"
      >
        {ask.open ? words.desk.closeAsk : words.desk.openAsk}
      </ActAndLook>
      <Answers answers={answers} place={place} />
    </article>
  )
}
