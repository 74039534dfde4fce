import { getSpeech } from '@/components/words/speech-here.ts'

export interface OtherSiteView {
  readonly id: string
  readonly name: string
}

interface Props {
  sites: readonly OtherSiteView[]
  /** Redirect target, a path. */
  to: string
}

/** Sign-in with an OAuth provider. */
export function OAuthProviders({ sites, to }: Props) {
  if (sites.length === 0) return null
  const { words, say } = getSpeech()
  return (
    <section aria-labelledby="by-other">
      <h2 id="by-other">{words.account.otherAccount}</h2>
      {sites.map(({ id, name }) => (
        <form key={id} method="post" action={`/sign-in/with/${id}`}>
          <input type="hidden" name="to" value={to} />
          <button type="submit" className="quiet-button">
            {say(words.account.goOnWith, { site: name })}
          </button>
        </form>
      ))}
    </section>
  )
}
