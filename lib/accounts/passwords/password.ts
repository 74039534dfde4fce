import { hash, verify } from '@node-rs/argon2'

/**
 * Argon2id as OWASP asks for at the least: 19 MiB of memory, two passes, one thread (Password
 * Storage Cheat Sheet). Half a second's work for one guess on a small machine.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What is verified where there is no account, at the same cost, so that time tells nothing. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$KYCq0hLB+tDixZ/XhjuyLw$peQn0m2QAMKZMI9jin1WWNTiMgoDmrUwcrYa0u0qCNs'

/** A password's hash in PHC form. Never call it inside a transaction: it takes its time. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

/** Whether a password is the one of that hash; false, as slowly, where there is no hash. */
export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  const right = await verify(passwordHash || NOBODYS_HASH, password.normalize('NFC'))
  return right && passwordHash !== ''
}
