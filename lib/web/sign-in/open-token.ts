import { decode, type JWT } from 'next-auth/jwt'

/** Readers who come by within hours, on a busy site; some hundred bytes each. */
const MOST = 5000

/** Tokens opened lately, by what they are sealed as. */
const opened = new Map<string, JWT>()

/**
 * What next-auth's sealed token holds; null for one that it didn't seal with this secret, or that is
 * over. Opening one (it derives a key and decrypts) takes longer than a query, and a reader sends the
 * same with every request; so what was opened is kept for as long as it holds.
 */
export async function openToken(sealed: string, secret: () => string): Promise<JWT | null> {
  const known = opened.get(sealed)
  if (known && !isOver(known)) return known
  opened.delete(sealed)
  const token = await decode({ token: sealed, secret: secret() }).catch(() => null)
  if (token) keep(sealed, token)
  return token
}

function keep(sealed: string, token: JWT): void {
  const [oldest] = opened.keys()
  if (opened.size >= MOST && oldest !== undefined) opened.delete(oldest)
  opened.set(sealed, token)
}

function isOver({ exp }: JWT): boolean {
  return typeof exp !== 'number' || exp * 1000 <= Date.now()
}
