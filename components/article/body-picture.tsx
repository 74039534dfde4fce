import type { Surroundings } from '@/components/article/surroundings.ts'
import { CaptionedPicture } from '@/components/ui/captioned-picture.tsx'
import { hasFile } from '@/components/ui/picture.tsx'
import type { Block } from '@/lib/text/body/body.ts'

/** A body's column is 40 rem wide at most. */
const SIZES = '(max-width: 44rem) 95vw, 40rem'

interface Props {
  block: Extract<Block, { type: 'picture' }>
  around: Surroundings
}

/** A picture between paragraphs. One narrower than the column keeps its own size. */
export function BodyPicture({ block, around }: Props) {
  const { id, href, ...picture } = block.attrs
  const tall = hasFile(picture) && picture.height > picture.width
  return (
    <figure data-block={id} className={tall ? 'tall' : undefined}>
      <CaptionedPicture
        picture={picture}
        words={around.speech.words.body}
        sizes={SIZES}
        href={href}
      />
    </figure>
  )
}
