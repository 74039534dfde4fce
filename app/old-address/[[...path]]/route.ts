import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { findMovedAddress } from '@/lib/newsroom/articles/moved-address.ts'
import { database } from '@/lib/platform/db/database.ts'
import { samePath } from '@/lib/web/sign-in/back-path.ts'

interface Context {
  params: Promise<{ path?: string[] }>
}

/**
 * The addresses that a WordPress site writes as a query, such as /?p=12 or /blog/?page_id=3. One
 * that was never imported leads to the page without its query. The path comes by the rewrite in
 * next.config.js, as a part of the address: a query could be the reader's own.
 */
export async function GET(request: Request, { params }: Context): Promise<never> {
  const { path = [] } = await params
  // lib/platform/http/requests/request-address.ts has seen to it that this can't fail.
  const asked = `/${path.map(decodeURIComponent).join('/')}`
  const { search } = new URL(request.url)
  const moved = await findMovedAddress(await database(), asked + search)
  const to = samePath(moved?.redirect ?? asked)
  if (to === null) notFound()
  return moved ? permanentRedirect(to) : redirect(to)
}
