import type { PictureView } from '@/lib/text/body.ts'

/** Stands where a picture was meant to be, and says what it would have shown. */
export function PicturePlate({ picture }: { picture: PictureView }) {
  return (
    <div className="picture-plate">
      <p className="label">Picture not available</p>
      {picture.alt && <p>{picture.alt}</p>}
    </div>
  )
}
