import { notFound } from 'next/navigation'

/** Decodes route parameters, which Next passes percent-encoded. */
export async function decodeRouteParams<Params extends Record<string, string>>(
  params: Promise<Params>,
): Promise<Params> {
  const entries = Object.entries(await params)
  try {
    return Object.fromEntries(
      entries.map(([name, part]) => [name, decodeURIComponent(part)]),
    ) as Params
  } catch {
    // Invalid percent-encoding: no page has such an address.
    return notFound()
  }
}
