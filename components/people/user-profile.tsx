import { Pager } from '@/components/lists/pager.tsx'
import { IgnoreForm } from '@/components/people/ignore-form.tsx'
import { OwnComment, type OwnCommentView } from '@/components/people/own-comment.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { Portrait } from '@/components/ui/portrait.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'

interface Props {
  person: {
    readonly id: number
    readonly name: string
    readonly handle: string
    readonly picture: string
    readonly about: string
    readonly since: string
    readonly commentCount: number
    readonly comments: readonly OwnCommentView[]
    readonly next: number | null
  }
  /** Whether this is the first page of their comments. */
  isFirst: boolean
  /** Whether the viewer ignores this user. Null if they can't. */
  ignored: boolean | null
  ignore: FormAction<unknown>
  site: Site
}

/** A user's profile and comments. */
export function UserProfile({ person, isFirst, ignored, ignore, site }: Props) {
  const { name, handle, picture, about, since, commentCount, comments, next } = person
  const here = `/user/${handle}`
  const { words, say } = getSpeech()
  const { timeZone: zone, language } = site
  return (
    <div className="account user">
      <header>
        <Portrait name={name} picture={picture} />
        <h1 dir="auto">{name}</h1>
        <p className="meta">
          <span>@{handle}</span>
          <span>
            {interpolate(words.account.since, {
              day: <DateStamp at={since} zone={zone} language={language} style="day" />,
            })}
          </span>
          <span>{say(words.cards.comments, { count: commentCount })}</span>
        </p>
        {about && (
          <p className="about" dir="auto">
            {about}
          </p>
        )}
        {ignored !== null && (
          <IgnoreForm action={ignore} person={person} ignored={ignored} here={here} />
        )}
      </header>
      <section aria-labelledby="their-comments">
        <h2 id="their-comments">{words.account.comments}</h2>
        {comments.length === 0 && <p>{say(words.account.saidNothing, { name })}</p>}
        <ol className="own-comments">
          {comments.map((comment) => (
            <OwnComment key={comment.id} comment={comment} site={site} />
          ))}
        </ol>
        <Pager
          words={words.lists.comments}
          newest={isFirst ? null : here}
          older={next === null ? null : `${here}?after=${next}`}
        />
      </section>
    </div>
  )
}
