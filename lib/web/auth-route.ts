import NextAuth from 'next-auth'
import { authOptions } from './auth-options.ts'

interface RouteContext {
  params: Promise<{ nextauth: string[] }>
}

/** next-auth's own addresses: the way back from another site, and what its clients ask. */
export function authRoute(request: Request, context: RouteContext): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions())
}
