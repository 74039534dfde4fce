import { permanentRedirect, redirect } from 'next/navigation'
import { z } from 'zod'
import { movedAddress } from '@/lib/articles/moved-address.ts'
import { database } from '@/lib/db/database.ts'

/** A path on this site and no other: two slashes would name a host. */
const path = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])/)
  .catch('/')

/**
 * The addresses that a WordPress site writes as a query, such as /?p=12 or /blog/?page_id=3. One
 * that was never imported leads to the page without its query.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const asked = path.parse(searchParams.get('path'))
  searchParams.delete('path')
  const moved = await movedAddress(await database(), `${asked}?${searchParams}`)
  return moved ? permanentRedirect(moved.redirect) : redirect(asked)
}
