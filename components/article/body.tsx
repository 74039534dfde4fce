import { Blocks } from '@/components/article/block.tsx'
import { headingAnchors } from '@/components/article/heading-anchors.ts'
import { KeepReading } from '@/components/article/keep-reading.tsx'
import { keepReadingPlace } from '@/components/article/keep-reading-place.ts'
import type { Surroundings } from '@/components/article/surroundings.ts'
import type { Card } from '@/lib/articles/article.ts'
import type { Body as BodyTree } from '@/lib/text/body.ts'

interface Props {
  body: BodyTree
  language: string
  keepReading: Surroundings['keepReading']
  /** The story to offer halfway if the desk put no Keep reading card in. */
  suggestion?: Card | undefined
}

/** The text of an article. */
export function Body({ body, language, keepReading, suggestion }: Props) {
  const around = { anchors: headingAnchors(body), keepReading }
  const place = suggestion ? keepReadingPlace(body) : null
  return (
    <div className="body" lang={language}>
      <Blocks blocks={body.content.slice(0, place ?? body.content.length)} around={around} />
      {place !== null && suggestion && <KeepReading card={suggestion} />}
      {place !== null && <Blocks blocks={body.content.slice(place)} around={around} />}
    </div>
  )
}
