import { cookies } from 'next/headers'
import { settings } from '../../platform/config/env.ts'
import { samePath } from './back-path.ts'

const COOKIE = 'back'
/** As long as a mailed link is good that somebody waits for. */
const SECONDS = 3600

/** Keeps where somebody was going while they fetch a mail; a link in it must not say it. */
export async function rememberPath(path: string): Promise<void> {
  const secure = settings().siteUrl.startsWith('https://')
  const options = { httpOnly: true, sameSite: 'lax' as const, path: '/', secure, maxAge: SECONDS }
  const jar = await cookies()
  if (path !== '/') jar.set(COOKIE, path, options)
}

/** Where they were going, once; null where they came by in another browser. */
export async function rememberedPath(): Promise<string | null> {
  const jar = await cookies()
  const path = samePath(jar.get(COOKIE)?.value)
  if (path) jar.delete(COOKIE)
  return path
}
