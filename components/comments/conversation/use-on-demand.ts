'use client'

import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { OnDemand } from '@/components/comments/conversation/conversation-context.ts'

export type LoadOnDemand = () => Promise<OnDemand>

export async function loadOnDemand(): Promise<OnDemand> {
  return (await import('@/components/comments/conversation/on-demand.ts')).onDemand
}

/** Loads the on-demand code when asked, or right away if the page `wanted` it. */
export function useOnDemand(load: LoadOnDemand, wanted: boolean) {
  const [onDemand, setOnDemand] = useState<OnDemand | null>(null)
  const fetchOnDemand = useCallback(async () => {
    const parts = await load()
    // Synchronous, because the code is needed to render the comments added next.
    flushSync(() => setOnDemand(parts))
  }, [load])
  useEffect(() => {
    // The page works without it. Each feature reports the error when it is used.
    if (wanted) fetchOnDemand().catch(() => {})
  }, [wanted, fetchOnDemand])
  return { onDemand, fetchOnDemand }
}
