import { Notice } from '@/components/site/notice.tsx'

/** The front page of a newspaper that has not printed anything. */
export function NothingYet() {
  return (
    <Notice title="Nothing is published yet">
      <p>This newspaper is set up and waiting for its first story. Two ways to begin:</p>
      <dl>
        <dt>
          <code>npm run import -- FILE.xml</code>
        </dt>
        <dd>brings the articles, authors and comments of a WordPress export</dd>
        <dt>
          <code>npm run seed</code>
        </dt>
        <dd>fills an empty database with the demo newsroom, to look around</dd>
      </dl>
    </Notice>
  )
}
