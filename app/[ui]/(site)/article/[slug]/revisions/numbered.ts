import { notFound } from 'next/navigation'

/** The number of a revision, as an address has it. */
export function numbered(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : notFound()
}
