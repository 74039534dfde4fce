import { permanentRedirect, redirect } from 'next/navigation'
import { movedAddress } from '@/lib/articles/moved-address.ts'
import { database } from '@/lib/db/database.ts'

/** The addresses that a WordPress site writes as a query on its front page, such as /?p=12. */
export async function GET(request: Request): Promise<Response> {
  const moved = await movedAddress(await database(), `/${new URL(request.url).search}`)
  return moved ? permanentRedirect(moved.redirect) : redirect('/')
}
