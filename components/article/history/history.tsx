import { getHistoryAddress } from '@/components/article/history/history-address.ts'
import { Revision } from '@/components/article/history/revision.tsx'
import { Pager } from '@/components/lists/pager.tsx'
import type { Site } from '@/components/site/site.ts'
import { getTextDirection } from '@/components/ui/text-direction.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { HistoryView } from '@/lib/pages/history/history.ts'

/** An article's history: all published versions, newest first. */
export function History({ view, site }: { view: HistoryView; site: Site }) {
  const { article, entries, newest, olderBefore } = view
  const { slug, headline, language } = article
  const { versions } = getSpeech().words
  return (
    <div className="article-list history">
      <header className="list-head">
        <p className="kicker">{versions.title}</p>
        <h1 lang={language} dir={getTextDirection(headline)}>
          <a href={`/article/${slug}`}>{headline}</a>
        </h1>
        <p className="dek">
          {versions.dek} <Legend />
        </p>
      </header>
      <ol className="rows revisions">
        {entries.map((entry) => (
          <li key={entry.number} id={`revision-${entry.number}`}>
            <Revision entry={entry} article={article} site={site} />
          </li>
        ))}
      </ol>
      <Pager
        words={getSpeech().words.lists.versions}
        newest={newest ? null : getHistoryAddress(slug)}
        older={olderBefore === null ? null : getHistoryAddress(slug, olderBefore)}
      />
    </div>
  )
}

function Legend() {
  const { versions } = getSpeech().words
  return interpolate(versions.legend, {
    removed: <del>{versions.legendRemoved}</del>,
    added: <ins>{versions.legendAdded}</ins>,
  })
}
