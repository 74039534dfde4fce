'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { showAddressedBlock } from '@/components/feedback/giving/addressed-block.ts'
import type { GivingProps } from '@/components/feedback/giving/answered-article.ts'
import { whenNeeded } from '@/components/feedback/giving/when-needed.ts'

interface Desk {
  readonly Desk: ComponentType<GivingProps & { first: HTMLAnchorElement | null }>
  readonly first: HTMLAnchorElement | null
}

/** Where readers answer the story's words. All but a few listeners is fetched when somebody wants to. */
export function Giving(props: GivingProps) {
  const [desk, setDesk] = useState<Desk | null>(null)
  useEffect(showAddressedBlock, [])
  useEffect(() => {
    if (desk) return
    return whenNeeded((first) => {
      import('@/components/feedback/giving/desk.tsx').then(
        ({ Desk }) => setDesk((before) => before ?? { Desk, first }),
        // Without it the link still leads to a page; a selection stays a selection.
        () => first && location.assign(first.href),
      )
    })
  }, [desk])
  return desk && <desk.Desk {...props} first={desk.first} />
}
