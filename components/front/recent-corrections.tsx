import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { CorrectionLine } from '@/lib/newsroom/articles/correction.ts'

interface Props {
  corrections: readonly CorrectionLine[]
  site: Site
}

/** The latest corrections. */
export function RecentCorrections({ corrections, site }: Props) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="corrections-title">
      <h2 id="corrections-title" className="strip-title">
        <a href="/corrections">{getSpeech().words.front.corrections}</a>
      </h2>
      <ol className="list">
        {corrections.map(({ id, at, notice, article }) => (
          <li key={id}>
            <DateStamp at={at} zone={site.timeZone} language={site.language} style="short" />
            <a href={`/article/${article.slug}#corrections`} lang={article.language}>
              {notice}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
