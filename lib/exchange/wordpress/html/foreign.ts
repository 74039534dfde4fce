import type { Block } from '../../../text/body/body.ts'
import { plainNodes } from './inline/inline.ts'
import type { Job } from './job.ts'

/** A marked block for what has no place here, and its line in the report. */
export function foreignBlock(job: Job, what: string, text: string): Block {
  const name = what.replace(/\s+/g, ' ').trim().slice(0, 200).toWellFormed()
  job.note('foreign', name)
  return { type: 'foreign', attrs: { id: '', what: name }, content: plainNodes(text.trim()) }
}
