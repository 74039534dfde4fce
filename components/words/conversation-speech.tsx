import type { ReactNode } from 'react'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { speechHere } from '@/components/words/speech-here.ts'

/** Gives what is inside the words of a conversation: for pages on which comments are read or written. */
export function ConversationSpeech({ children }: { children: ReactNode }) {
  const { language, words } = speechHere()
  const { comment, conversation, giving, person } = words
  return (
    <ClientSpeech language={language} words={{ comment, conversation, giving, person }}>
      {children}
    </ClientSpeech>
  )
}
