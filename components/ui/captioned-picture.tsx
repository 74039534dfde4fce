import { hasFile, Picture } from '@/components/ui/picture.tsx'
import { PicturePlate } from '@/components/ui/picture-plate.tsx'
import type { Words } from '@/lib/i18n/words.ts'
import type { PictureView } from '@/lib/text/body/body.ts'
import '@/components/article/article.css'

interface Props {
  picture: PictureView
  words: Words['body']
  sizes: string
  first?: boolean
  /** Where a click on the picture leads. */
  href?: string | undefined
}

/** A picture (or the plate in its place) with caption and credit: the inside of a figure. */
export function CaptionedPicture({ picture, words, sizes, first = false, href }: Props) {
  // A link that holds nothing but a picture without words would have no name.
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
