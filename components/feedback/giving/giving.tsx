'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { showAddressedBlock } from '@/components/feedback/giving/addressed-block.ts'
import type { GivingProps } from '@/components/feedback/giving/answered-article.ts'
import { whenNeeded } from '@/components/feedback/giving/when-needed.ts'

interface Desk {
  readonly Desk: ComponentType<GivingProps & { first: HTMLAnchorElement | null }>
  readonly first: HTMLAnchorElement | null
}

/**
 * Lets readers respond to the story's text. Everything except a few listeners is loaded on demand.
 */
export function Giving(props: GivingProps) {
  const [desk, setDesk] = useState<Desk | null>(null)
  useEffect(showAddressedBlock, [])
  useEffect(() => {
    if (desk) return
    return whenNeeded((first) => {
      import('@/components/feedback/giving/desk.tsx').then(
        ({ Desk }) => setDesk((before) => before ?? { Desk, first }),
        // If loading fails, the link opens a page and a selection remains a plain selection.
        () => first && location.assign(first.href),
      )
    })
  }, [desk])
  return desk && <desk.Desk {...props} first={desk.first} />
}
