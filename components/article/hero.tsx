import { CaptionedPicture } from '@/components/ui/captioned-picture.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { PictureView } from '@/lib/text/body/body.ts'

/** The main picture of a story. */
export function Hero({ picture, language }: { picture: PictureView | null; language: string }) {
  if (!picture) return null
  return (
    <figure className="hero" lang={language}>
      <CaptionedPicture
        picture={picture}
        words={getSpeech().words.body}
        sizes="(max-width: 62rem) 95vw, 60rem"
        first
      />
    </figure>
  )
}
