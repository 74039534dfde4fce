import { getPictureSrcSet, getPictureUrl } from '@/lib/newsroom/media/picture-url.ts'
import type { PictureView } from '@/lib/text/body/body.ts'
import '@/components/article/article.css'

interface Props {
  picture: PictureView
  /** How wide it stands, as the `sizes` attribute says it. */
  sizes: string
  /** The page's main picture: fetched first, not lazily. */
  first?: boolean
  /** Said instead of the picture's own alt; empty where the headline beside it says enough. */
  alt?: string
}

/** A picture from our own store, with the room it needs reserved before it arrives. */
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

/** Whether there is a file to show; without one a plate stands in its place. */
export function hasFile(picture: PictureView | null): picture is PictureView {
  return picture !== null && picture.key !== ''
}
