import { getPictureSrcSet, getPictureUrl } from '@/lib/newsroom/media/picture-url.ts'
import type { PictureView } from '@/lib/text/body/body.ts'

interface Props {
  picture: PictureView
  /** `sizes` attribute. */
  sizes: string
  /** The page's main picture, loaded eagerly. */
  first?: boolean
  /** Overrides the picture's alt text. Empty if the headline next to it is enough. */
  alt?: string
}

/** A picture from the media folder, with its space reserved. */
export function Picture({ picture, sizes, first = false, alt = picture.alt }: Props) {
  const known = picture.width > 0 && picture.height > 0
  return (
    // biome-ignore lint/performance/noImgElement: our store makes the sizes; next/image would cost a script.
    <img
      src={getPictureUrl(picture)}
      srcSet={getPictureSrcSet(picture)}
      sizes={getPictureSrcSet(picture) && sizes}
      alt={alt}
      width={known ? picture.width : undefined}
      height={known ? picture.height : undefined}
      className={known ? undefined : 'unmeasured'}
      decoding="async"
      {...(first ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
    />
  )
}

/** Whether the picture has a file. If not, a placeholder is shown. */
export function hasFile(picture: PictureView | null): picture is PictureView {
  return picture !== null && picture.key !== ''
}
