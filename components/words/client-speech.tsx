'use client'

import { createContext, type ReactNode, use, useMemo } from 'react'
import type { InterfaceLanguage } from '@/lib/i18n/language.ts'
import { type Speech, speechOf } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

interface Spoken {
  readonly language: InterfaceLanguage
  readonly words: Partial<Words>
}

const Here = createContext<Spoken | null>(null)

interface Props extends Spoken {
  children: ReactNode
}

/**
 * Provides messages to nested client components. Pass only the areas they use, because they are
 * part of every page. Outer areas remain available.
 */
export function ClientSpeech({ language, words, children }: Props) {
  const around = use(Here)
  const spoken = useMemo(
    () => ({ language, words: { ...around?.words, ...words } }),
    [around, language, words],
  )
  return <Here value={spoken}>{children}</Here>
}

/** Messages of one area, in a client component. Throws if they weren't provided. */
export function useSpeech<Area extends keyof Words>(area: Area): Speech<Words[Area]> {
  const spoken = use(Here)
  const words = spoken?.words[area]
  if (!spoken || !words) throw new Error(`No messages provided for “${area}”`)
  return speechOf(spoken.language, words)
}
