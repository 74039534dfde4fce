import { inject } from 'vitest'
import type { Site } from './site.ts'

/** The site of this worker. Files of one worker run one after the other, so no other file uses it meanwhile. */
export function ownSite(): Site {
  const sites = inject('sites')
  const site = sites[Number(process.env.VITEST_POOL_ID) - 1]
  if (!site) throw new Error(`No site for worker ${process.env.VITEST_POOL_ID} of ${sites.length}`)
  return site
}
