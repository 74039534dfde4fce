import { type CSSProperties, Fragment } from 'react'
import { Block } from '@/components/article/block.tsx'
import { headingAnchors } from '@/components/article/heading-anchors.ts'
import { KeepReading } from '@/components/article/keep-reading.tsx'
import { keepReadingPlace } from '@/components/article/keep-reading-place.ts'
import type { Surroundings } from '@/components/article/surroundings.ts'
import type { Place } from '@/components/comments/place.ts'
import { bodyMargin, EMPTY_MARGIN } from '@/components/feedback/reading/body-margin.ts'
import { Slips } from '@/components/feedback/reading/slips.tsx'
import type { MarginView } from '@/lib/conversation/margin/margin-note.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'
import type { Body as BodyTree } from '@/lib/text/body/body.ts'
import '@/components/article/body.css'
import '@/components/article/body-blocks.css'
import '@/components/feedback/reading/passage.css'
import '@/components/feedback/reading/margin.css'
import '@/components/feedback/giving/respond-link.css'

interface Props {
  /**
   * The page's messages. A prop, because printed content is rendered outside the page's React tree.
   */
  speech: Speech<Words>
  body: BodyTree
  language: string
  keepReading: Surroundings['keepReading']
  /** Story for the Keep reading card in the middle, if the editors didn't place one. */
  suggestion?: ArticleCard | undefined
  /** Readers' margin notes. */
  margin?: { readonly view: MarginView; readonly place: Place }
}

/** An article's body with its margin. */
export function Body({ speech, body, language, keepReading, suggestion, margin }: Props) {
  const { parts, beside } = margin ? bodyMargin(body, margin.view, language, speech) : EMPTY_MARGIN
  const responds = margin?.view.open
    ? { slug: margin.place.slug, revision: margin.view.revision }
    : null
  const around = { speech, language, anchors: headingAnchors(body), keepReading, parts, responds }
  const place = suggestion ? keepReadingPlace(body) : null
  return (
    <div className="body" lang={language} style={getLabelStyle(speech)}>
      {body.content.map((block, at) => {
        const slips = beside.get(block.attrs.id)
        return (
          <Fragment key={block.attrs.id}>
            {at === place && suggestion && <KeepReading speech={speech} card={suggestion} />}
            {slips && margin && (
              <Slips speech={speech} beside={slips} place={margin.place} open={margin.view.open} />
            )}
            <Block block={block} around={around} />
          </Fragment>
        )
      })}
    </div>
  )
}

/** The label that CSS draws at each paragraph, as a custom property. */
function getLabelStyle({ words }: Speech<Words>): CSSProperties {
  return { '--respond': JSON.stringify(words.notes.respond) } as CSSProperties
}
