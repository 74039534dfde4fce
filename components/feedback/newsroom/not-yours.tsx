import { getSpeech } from '@/components/words/speech-here.ts'

/** Shown to users without permission to manage feedback. */
export function NoFeedbackAccess({ slug }: { slug: string }) {
  const { desk } = getSpeech().words
  return (
    <section className="about-comment">
      <h1>{desk.forNewsroom}</h1>
      <p>{desk.notYours}</p>
      <p>
        <a href={`/article/${encodeURIComponent(slug)}`}>{desk.back}</a>
      </p>
    </section>
  )
}
