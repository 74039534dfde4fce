import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { CorrectionLine } from '@/lib/newsroom/articles/correction.ts'

interface Props {
  corrections: readonly CorrectionLine[]
  zone: string
}

/** A story's corrections, below its text. */
export function Corrections({ corrections, zone }: Props) {
  const { words, say } = getSpeech()
  if (corrections.length === 0) return null
  return (
    <section className="corrections" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title" className="label">
        {corrections.length === 1 ? words.article.correction : words.article.corrections}
      </h2>
      {corrections.map((correction) => (
        <div key={correction.id} className="correction">
          <p lang={correction.article.language}>{correction.notice}</p>
          <p className="meta">
            <DateStamp at={correction.at} zone={zone} language={correction.article.language} />
            {correction.foundBy && (
              <span>{say(words.article.foundBy, { reader: correction.foundBy })}</span>
            )}
          </p>
        </div>
      ))}
    </section>
  )
}
