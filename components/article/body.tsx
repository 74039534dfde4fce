import { type CSSProperties, Fragment } from 'react'
import { Block } from '@/components/article/block.tsx'
import { getHeadingAnchors } from '@/components/article/heading-anchors.ts'
import { KeepReading } from '@/components/article/keep-reading.tsx'
import { findKeepReadingIndex } from '@/components/article/keep-reading-place.ts'
import type { BodyContext } from '@/components/article/surroundings.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import { EMPTY_MARGIN, layOutMargin } from '@/components/feedback/reading/body-margin.ts'
import { MarginNotes } from '@/components/feedback/reading/slips.tsx'
import type { MarginView } from '@/lib/conversation/margin/margin-note.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'
import type { Body as BodyTree } from '@/lib/text/body/body.ts'

interface Props {
  /**
   * The page's messages. A prop, because printed content is rendered outside the page's React tree.
   */
  speech: Speech<Words>
  body: BodyTree
  language: string
  keepReading: BodyContext['keepReading']
  /** Story for the Keep reading card in the middle, if the editors didn't place one. */
  suggestion?: ArticleCard | undefined
  /** Readers' margin notes. */
  margin?: { readonly view: MarginView; readonly place: CommentPlace }
}

/** An article's body with its margin. */
export function Body({ speech, body, language, keepReading, suggestion, margin }: Props) {
  const { parts, beside } = margin
    ? layOutMargin(body, margin.view, language, speech)
    : EMPTY_MARGIN
  const responds = margin?.view.open
    ? { slug: margin.place.slug, revision: margin.view.revision }
    : null
  const around = {
    speech,
    language,
    anchors: getHeadingAnchors(body),
    keepReading,
    parts,
    responds,
  }
  const place = suggestion ? findKeepReadingIndex(body) : null
  return (
    <div className="body" lang={language} style={getLabelStyle(speech)}>
      {body.content.map((block, at) => {
        const slips = beside.get(block.attrs.id)
        return (
          <Fragment key={block.attrs.id}>
            {at === place && suggestion && <KeepReading speech={speech} card={suggestion} />}
            {slips && margin && (
              <MarginNotes
                speech={speech}
                beside={slips}
                place={margin.place}
                open={margin.view.open}
              />
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
