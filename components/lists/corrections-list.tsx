import { Pager } from '@/components/lists/pager.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { CorrectionLine } from '@/lib/newsroom/articles/correction.ts'
import type { CorrectionsView } from '@/lib/pages/articles/page-views.ts'

/** All published corrections, newest first. */
export function CorrectionsList({ view, site }: { view: CorrectionsView; site: Site }) {
  const { corrections, newest, olderBefore } = view
  const words = getSpeech().words.lists.corrections
  return (
    <div className="article-list">
      <header className="list-head">
        <h1>{words.title}</h1>
        <p className="dek">{words.dek}</p>
      </header>
      {corrections.length === 0 && <p className="empty">{words.nothing}</p>}
      <ol className="rows">
        {corrections.map((line) => (
          <li key={line.id}>
            <Line line={line} site={site} />
          </li>
        ))}
      </ol>
      <Pager
        words={words}
        newest={newest ? null : '/corrections'}
        older={olderBefore === null ? null : `/corrections?before=${olderBefore}`}
      />
    </div>
  )
}

function Line({ line, site }: { line: CorrectionLine; site: Site }) {
  const { article } = line
  const { language, words, say } = getSpeech()
  return (
    <article className="correction" lang={article.language}>
      <h2>
        <a href={`/article/${article.slug}#corrections`}>{article.headline}</a>
      </h2>
      <p>{line.notice}</p>
      <p className="meta" lang={language}>
        <DateStamp at={line.at} zone={site.timeZone} language={site.language} />
        {line.foundBy && (
          <span>{say(words.lists.corrections.foundBy, { reader: line.foundBy })}</span>
        )}
      </p>
    </article>
  )
}
