'use client'

import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { OnDemand } from '@/components/comments/conversation/conversation-context.ts'

export type LoadOnDemand = () => Promise<OnDemand>

export async function loadOnDemand(): Promise<OnDemand> {
  return (await import('@/components/comments/conversation/on-demand.ts')).onDemand
}

/** What readers may need, once it was fetched: when asked for, or because it is `wanted` by the page. */
export function useOnDemand(load: LoadOnDemand, wanted: boolean) {
  const [onDemand, setOnDemand] = useState<OnDemand | null>(null)
  const fetchOnDemand = useCallback(async () => {
    const parts = await load()
    // At once: what is put on the page next is printed by it.
    flushSync(() => setOnDemand(parts))
  }, [load])
  useEffect(() => {
    // The page works without, and says so itself where somebody asks for it.
    if (wanted) fetchOnDemand().catch(() => {})
  }, [wanted, fetchOnDemand])
  return { onDemand, fetchOnDemand }
}
