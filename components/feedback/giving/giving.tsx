'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { showAddressedBlock } from '@/components/feedback/giving/addressed-block.ts'
import type { GivingProps } from '@/components/feedback/giving/answered-article.ts'
import { watchRespond } from '@/components/feedback/giving/when-needed.ts'

interface LoadedTools {
  readonly PassageTools: ComponentType<GivingProps & { first: HTMLAnchorElement | null }>
  readonly first: HTMLAnchorElement | null
}

/**
 * Lets readers respond to the story's text. Everything except a few listeners is loaded on demand.
 */
export function Giving(props: GivingProps) {
  const [desk, setDesk] = useState<LoadedTools | null>(null)
  useEffect(showAddressedBlock, [])
  useEffect(() => {
    if (desk) return
    return watchRespond((first) => {
      import('@/components/feedback/giving/desk.tsx').then(
        ({ PassageTools }) => setDesk((before) => before ?? { PassageTools, first }),
        // If loading fails, the link opens a page and a selection remains a plain selection.
        () => first && location.assign(first.href),
      )
    })
  }, [desk])
  return desk && <desk.PassageTools {...props} first={desk.first} />
}
