import { CheckAlsoCard } from '@/components/article/check-also-card.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { InCommon, Related } from '@/lib/pages/articles/page-views.ts'

/**
 * One related story. It is in the flow below the article; with a script and enough room beside the
 * text, it slides in at the end of the body instead.
 */
export function CheckAlso({ related }: { related: Related | undefined }) {
  if (!related) return null
  const { card, why } = related
  return (
    <CheckAlsoCard>
      <a href={`/article/${card.slug}`} lang={card.language}>
        {card.headline}
      </a>
      {card.opening && <p lang={card.language}>{card.opening}</p>}
      <p className="why">{reason(why)}</p>
    </CheckAlsoCard>
  )
}

function reason(why: InCommon): string {
  const { language, words, say } = getSpeech()
  if ('category' in why) return say(words.article.bothIn, { section: why.category })
  const topics = new Intl.ListFormat(language, { type: 'conjunction' }).format(why.topics)
  return say(words.article.bothAbout, { topics })
}
