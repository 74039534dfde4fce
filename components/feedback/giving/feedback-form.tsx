'use client'

import { ComposerFoot } from '@/components/comments/writing/composer-foot.tsx'
import {
  type DraftStorage,
  dropDraft,
  getBrowserStorage,
} from '@/components/comments/writing/drafts.ts'
import { TrapFields } from '@/components/comments/writing/trap-fields.tsx'
import { useDraftField } from '@/components/comments/writing/use-words.ts'
import { CommentField } from '@/components/comments/writing/words-field.tsx'
import type { FeedbackActions, GivenKind } from '@/components/feedback/actions.ts'
import { getRespondToAddress } from '@/components/feedback/feedback-address.ts'
import { goTo } from '@/components/feedback/giving/go-to.ts'
import { KindFields } from '@/components/feedback/giving/kind-fields.tsx'
import { KINDS } from '@/components/feedback/giving/kinds.ts'
import { getTargetDraftKey, type Target } from '@/components/feedback/giving/target.ts'
import { TargetFields } from '@/components/feedback/giving/target-fields.tsx'
import { TargetTrouble } from '@/components/feedback/giving/target-trouble.tsx'
import { WordingField } from '@/components/feedback/giving/wording-field.tsx'
import { FormMessage } from '@/components/ui/form-message.tsx'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import type { Words } from '@/lib/i18n/words.ts'

/** Initial values, kept from before signing in. */
export interface KeptWords {
  readonly body: string
  readonly kind: string
  readonly suggestion: string
}

interface Props {
  article: { readonly id: number; readonly slug: string }
  actions: FeedbackActions
  /**
   * Address of the standalone page: the form posts to it without a script, and sign-in returns to
   * it.
   */
  here: string
  target: Target
  /** The kind of response, or null to let the reader choose from `kinds`. */
  kind: GivenKind | null
  kinds?: readonly GivenKind[]
  kept?: KeptWords
  onClose?: () => void
  /** Navigates to the posted response. Tests pass a fake. */
  go?: (path: string) => void
  /** Where drafts are stored. Default: the browser's localStorage. */
  drawer?: DraftStorage
}

const NOTHING: KeptWords = { body: '', kind: 'note', suggestion: '' }

/** Form for responding to a passage or to a question from the newsroom. */
export function FeedbackForm(props: Props) {
  const { article, actions, here, target, kind, kinds = [], kept = NOTHING } = props
  const { onClose, go = goTo, drawer } = props
  const key = getTargetDraftKey(article.id, target)
  const { words } = useSpeech('giving')
  const again = useSpeech('conversation').words.again
  const draft = useDraftField(key, kept.body, drawer)
  const { state, busy, unreached, form } = useForm(actions.give, here, (made, sent) => {
    draft.clear(String(sent.get('body')))
    dropDraft(drawer ?? getBrowserStorage(), `${key} wording`)
    if (made?.to) go(made.to)
  })
  const { typed, errors } = state
  const answers = target.kind === 'ask'
  const corrects = target.kind === 'words' ? target.exact : ''
  return (
    <form {...form} className="composer feedback" aria-busy={busy}>
      <HiddenFields fields={{ article: article.id, ...(kind && { kind }) }} />
      <TrapFields />
      <TargetFields target={target} typed={typed} />
      <TargetTrouble
        errors={errors}
        again={getRespondToAddress(article.slug, typed.place ?? target.place)}
      />
      {!kind && !answers && (
        <KindFields kinds={kinds} chosen={typed.kind ?? kept.kind} trouble={errors.kind ?? ''} />
      )}
      {(kind === 'correction' || (!kind && !answers)) && (
        <WordingField
          start={typed.suggestion ?? (kept.suggestion || (kind ? corrects : ''))}
          draft={`${key} wording`}
          trouble={errors.suggestion ?? ''}
          hint={kind ? words.wordingHere : words.wordingIf}
          drawer={drawer}
        />
      )}
      <CommentField
        label={answers ? words.yourAnswer : kind ? words[KINDS[kind].asks] : words.yourWords}
        words={draft}
        complete={actions.complete}
        start={typed.body ?? kept.body}
        trouble={errors.body ?? ''}
      />
      <FormMessage state={state} />
      <ComposerFoot
        draft={draft}
        here={here}
        post={unreached ? again : buttonOf(words, answers, kind)}
        busy={busy}
        notify={typed.notify}
        onClose={onClose}
      />
    </form>
  )
}

function buttonOf(words: Words['giving'], answers: boolean, kind: GivenKind | null): string {
  if (answers) return words.postAnswer
  return kind ? words[KINDS[kind].post] : words.post
}
