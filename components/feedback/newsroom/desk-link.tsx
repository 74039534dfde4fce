'use client'

import { getFeedbackDeskAddress } from '@/components/feedback/asks/ask-address.ts'
import { useReader } from '@/components/people/reader-store.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { canCreatePrompt } from '@/lib/conversation/margin/policy.ts'

/** For authors and above: link to an article's feedback page. */
export function DeskLink({ slug }: { slug: string }) {
  const { words } = useSpeech('giving')
  const me = useReader()?.me
  if (!me || !canCreatePrompt(me)) return null
  return <a href={getFeedbackDeskAddress(slug)}>{words.manage}</a>
}
