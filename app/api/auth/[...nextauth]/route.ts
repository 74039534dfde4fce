import { authRoute } from '@/lib/web/sign-in/auth-route.ts'

export { authRoute as GET }

/** Nothing is sent to next-auth: signing in by another site starts at /sign-in/with/SITE. */
export function POST(): Response {
  return new Response(null, { status: 404 })
}
