import { ShareButtons } from '@/components/article/share-buttons.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'

interface Props {
  headline: string
  /** The article's full address. */
  url: string
}

/** Share options. The mail link always works; the buttons need a script. */
export function Share({ headline, url }: Props) {
  const { article } = getSpeech().words
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(url)}`
  return (
    <div className="share">
      <span className="share-title">{article.share}</span>
      <a className="quiet-button" href={mail}>
        {article.mail}
      </a>
      <ShareButtons headline={headline} url={url} />
    </div>
  )
}
