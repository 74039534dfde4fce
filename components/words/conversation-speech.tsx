import type { ReactNode } from 'react'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'

/** Provides the comment messages, for pages that show or accept comments. */
export function ConversationSpeech({ children }: { children: ReactNode }) {
  const { language, words } = getSpeech()
  const { comment, conversation, giving, person } = words
  return (
    <ClientSpeech language={language} words={{ comment, conversation, giving, person }}>
      {children}
    </ClientSpeech>
  )
}
