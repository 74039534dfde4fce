import { Pager } from '@/components/lists/pager.tsx'
import { IgnoreForm } from '@/components/people/ignore-form.tsx'
import { OwnComment, type OwnCommentView } from '@/components/people/own-comment.tsx'
import type { Site } from '@/components/site/site.ts'
import { counted } from '@/components/ui/counted.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { Portrait } from '@/components/ui/portrait.tsx'
import { speechHere } from '@/components/words/speech-here.ts'
import type { FormAction } from '@/lib/form-state.ts'

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
  /** Whether the reader ignores them; null where that is no question. */
  ignored: boolean | null
  ignore: FormAction<unknown>
  site: Site
}

/** Somebody, and what they said under our stories. */
export function UserProfile({ person, isFirst, ignored, ignore, site }: Props) {
  const { name, handle, picture, about, since, commentCount, comments, next } = person
  const here = `/user/${handle}`
  const { timeZone: zone, language } = site
  return (
    <div className="account user">
      <header>
        <Portrait name={name} picture={picture} />
        <h1 dir="auto">{name}</h1>
        <p className="meta">
          <span>@{handle}</span>
          <span>
            Here since <DateStamp at={since} zone={zone} language={language} style="day" />
          </span>
          <span>{counted(commentCount, 'comment')}</span>
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
        <h2 id="their-comments">Comments</h2>
        {comments.length === 0 && <p>{name} has said nothing here yet.</p>}
        <ol className="own-comments">
          {comments.map((comment) => (
            <OwnComment key={comment.id} comment={comment} site={site} />
          ))}
        </ol>
        <Pager
          words={speechHere().words.lists.comments}
          newest={isFirst ? null : here}
          older={next === null ? null : `${here}?after=${next}`}
        />
      </section>
    </div>
  )
}
