import { notFound } from 'next/navigation'

/** The parts of an address as they were meant: Next hands them over percent-encoded. */
export async function decoded<Params extends Record<string, string>>(
  params: Promise<Params>,
): Promise<Params> {
  const entries = Object.entries(await params)
  try {
    return Object.fromEntries(
      entries.map(([name, part]) => [name, decodeURIComponent(part)]),
    ) as Params
  } catch {
    // A stray percent sign: nothing was ever published there.
    return notFound()
  }
}
