import type { Words } from '@/lib/i18n/words.ts'
import type { PictureView } from '@/lib/text/body/body.ts'
import '@/components/article/article.css'

interface Props {
  picture: PictureView
  words: Words['body']
}

/** Stands where a picture was meant to be, and says what it would have shown. */
export function PicturePlate({ picture, words }: Props) {
  return (
    <div className="picture-plate">
      <p className="label">{words.noPicture}</p>
      {picture.alt && <p>{picture.alt}</p>}
    </div>
  )
}
