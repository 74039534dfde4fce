import { hasFile, Picture } from '@/components/ui/picture.tsx'
import { PicturePlate } from '@/components/ui/picture-plate.tsx'
import type { Words } from '@/lib/i18n/words.ts'
import type { PictureView } from '@/lib/text/body/body.ts'

interface Props {
  picture: PictureView
  words: Words['body']
  sizes: string
  first?: boolean
  /** Link target of the picture. */
  href?: string | undefined
}

/** A picture (or its placeholder) with caption and credit, the content of a figure. */
export function CaptionedPicture({ picture, words, sizes, first = false, href }: Props) {
  // A link whose only content is a picture without alt text would have no name.
  const alt = picture.alt || (href ? words.openPicture : '')
  const image = hasFile(picture) ? (
    <Picture picture={picture} sizes={sizes} first={first} alt={alt} />
  ) : (
    <PicturePlate picture={picture} words={words} />
  )
  return (
    <>
      {href ? <a href={href}>{image}</a> : image}
      {(picture.caption || picture.credit) && (
        <figcaption>
          {picture.caption} {picture.credit && <span className="credit">{picture.credit}</span>}
        </figcaption>
      )}
    </>
  )
}
