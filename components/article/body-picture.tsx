import type { BodyContext } from '@/components/article/surroundings.ts'
import { CaptionedPicture } from '@/components/ui/captioned-picture.tsx'
import { hasFile } from '@/components/ui/picture.tsx'
import type { Block } from '@/lib/text/body/body.ts'

/** The body column is at most 40rem wide. */
const SIZES = '(max-width: 44rem) 95vw, 40rem'

interface Props {
  block: Extract<Block, { type: 'picture' }>
  around: BodyContext
}

/** A picture between paragraphs. Pictures narrower than the column keep their size. */
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
