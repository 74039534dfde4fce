import { Notice } from '@/components/site/notice.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'

/** The front page of a site without stories. */
export function NothingYet() {
  const { nothing } = getSpeech().words.front
  return (
    <Notice title={nothing.title}>
      <p>{nothing.words}</p>
      <dl>
        <dt>
          <code>npm run import -- FILE.xml</code>
        </dt>
        <dd>{nothing.importing}</dd>
        <dt>
          <code>npm run seed</code>
        </dt>
        <dd>{nothing.seeding}</dd>
      </dl>
    </Notice>
  )
}
