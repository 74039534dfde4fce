import { isThisMachine } from '../../config/env-keys.ts'

/**
 * Whether a request's Host header names this machine. Another name may lead here too: whoever owns
 * it can point it to 127.0.0.1, and a page of theirs could then read what is only for this machine
 * (DNS rebinding).
 */
export function isLoopbackHost(host: string | null): boolean {
  const url = URL.parse(`http://${host ?? ''}`)
  return url !== null && url.username === '' && url.pathname === '/' && isThisMachine(url.hostname)
}
