'use client'

import { getSignInAddress } from '@/components/comments/comments-address.ts'
import type { DraftField as Draft } from '@/components/comments/writing/use-words.ts'
import { mayBeSignedIn, useReader } from '@/components/people/reader-store.ts'
import { useInBrowser } from '@/components/ui/use-in-browser.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { interpolate } from '@/components/words/woven.tsx'

interface Props {
  draft: Draft
  here: string
  /** Label of the submit button. */
  post: string
  busy: boolean
  /** The previously selected value. */
  notify: string | undefined
  onClose: (() => void) | undefined
}

const signedOut = () => !mayBeSignedIn()

/** Footer of the form: notification options, the name to post under, and the submit button. */
export function ComposerFoot({ draft, here, post, busy, notify, onClose }: Props) {
  const { words } = useSpeech('conversation')
  const me = useReader()?.me
  const stranger = useInBrowser(signedOut)
  return (
    <>
      {draft.restored && (
        <p role="status" className="said">
          {words.draftBack}{' '}
          <button type="button" className="link-button" onClick={() => draft.clear()}>
            {words.throwAway}
          </button>
        </p>
      )}
      {stranger && (
        <p className="said">
          {interpolate(words.toPost, {
            signIn: <a href={getSignInAddress(here)}>{words.signIn}</a>,
          })}
        </p>
      )}
      <div className="form-foot">
        <NotifyOf notify={notify} />
        {me && (
          <span className="said">
            {interpolate(words.as, { name: <span dir="auto">{me.name}</span> })}
          </span>
        )}
        {onClose && (
          <button type="button" className="link-button" onClick={onClose}>
            {words.cancel}
          </button>
        )}
        <button type="submit" className="button" aria-disabled={busy || undefined}>
          {post}
        </button>
      </div>
    </>
  )
}

function NotifyOf({ notify = '' }: { notify: string | undefined }) {
  const { words } = useSpeech('conversation')
  return (
    <label>
      {words.notifyOf}{' '}
      <select name="notify" defaultValue={notify}>
        <option value="">{words.ofNothing}</option>
        <option value="comment">{words.ofReplies}</option>
        <option value="mine">{words.ofMine}</option>
        <option value="article">{words.ofAll}</option>
      </select>
    </label>
  )
}
