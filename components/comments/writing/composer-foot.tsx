'use client'

import { signInAddress } from '@/components/comments/comments-address.ts'
import type { Words } from '@/components/comments/writing/use-words.ts'
import { mayBeSignedIn, useReader } from '@/components/people/reader-store.ts'
import { useInBrowser } from '@/components/ui/use-in-browser.ts'

interface Props {
  words: Words
  here: string
  /** The button's words. */
  post: string
  busy: boolean
  /** What was chosen before. */
  notify: string | undefined
  onClose: (() => void) | undefined
}

const signedOut = () => !mayBeSignedIn()

/** What stands under the words: of what to be told, as whom one writes, and the button. */
export function ComposerFoot({ words, here, post, busy, notify, onClose }: Props) {
  const me = useReader()?.me
  const stranger = useInBrowser(signedOut)
  return (
    <>
      {words.restored && (
        <p role="status" className="said">
          Your draft is back.{' '}
          <button type="button" className="link-button" onClick={() => words.clear()}>
            Throw it away
          </button>
        </p>
      )}
      {stranger && (
        <p className="said">
          <a href={signInAddress(here)}>Sign in</a> to post. What you write here is kept.
        </p>
      )}
      <div className="form-foot">
        <NotifyOf notify={notify} />
        {me && (
          <span className="said">
            As <span dir="auto">{me.name}</span>
          </span>
        )}
        {onClose && (
          <button type="button" className="link-button" onClick={onClose}>
            Cancel
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
  return (
    <label>
      Notify me of{' '}
      <select name="notify" defaultValue={notify}>
        <option value="">nothing</option>
        <option value="comment">replies to this comment</option>
        <option value="mine">replies to all my comments here</option>
        <option value="article">all new comments here</option>
      </select>
    </label>
  )
}
