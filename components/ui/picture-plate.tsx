import type { Words } from '@/lib/i18n/words.ts'
import type { PictureView } from '@/lib/text/body/body.ts'

interface Props {
  picture: PictureView
  words: Words['body']
}

/** Placeholder for a missing picture, with its description. */
export function PicturePlate({ picture, words }: Props) {
  return (
    <div className="picture-plate">
      <p className="label">{words.noPicture}</p>
      {picture.alt && <p>{picture.alt}</p>}
    </div>
  )
}
