import { ReloadingActForm } from '@/components/comments/about/act-and-look.tsx'
import type { CommentPlace } from '@/components/comments/place.ts'
import { PromptReplies } from '@/components/feedback/asks/answers.tsx'
import { getFeedbackDeskAddress, getPromptAddress } from '@/components/feedback/asks/ask-address.ts'
import { PromptPassage } from '@/components/feedback/asks/asked-words.tsx'
import type { DeskActions } from '@/components/feedback/newsroom/desk-actions.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticleOfComments } from '@/lib/pages/comments/page-views.ts'
import type { PromptWithAnswers } from '@/lib/pages/margin/prompt-views.ts'

interface Props extends PromptWithAnswers {
  place: CommentPlace
  story: ArticleOfComments
  actions: DeskActions
}

/** One ask, with the newsroom's controls. */
export function DeskAsk({ ask, answers, place, story, actions }: Props) {
  const { words, say } = getSpeech()
  const here = getFeedbackDeskAddress(story.slug)
  const title = `ask-${ask.id}-title`
  return (
    <article className="desk-ask" aria-labelledby={title}>
      <h3 id={title} dir="auto">
        {ask.question}
      </h3>
      <p className="meta">
        <span>{ask.open ? words.desk.isOpen : words.desk.isClosed}</span>
        <DateStamp at={ask.at} zone={place.zone} language={place.language} />
        <a href={getPromptAddress(story.slug, ask.id)}>
          {ask.answers === 0
            ? words.notes.noAnswers
            : say(words.notes.allAnswers, { count: ask.answers })}
        </a>
      </p>
      <PromptPassage ask={ask} place={place} language={story.language} />
      <ReloadingActForm
        action={actions.changeAsk}
        here={here}
        fields={{ ask: ask.id, open: ask.open ? 'no' : 'yes' }}
        className="quiet-button"
      >
        {ask.open ? words.desk.closeAsk : words.desk.openAsk}
      </ReloadingActForm>
      <PromptReplies answers={answers} place={place} />
    </article>
  )
}
