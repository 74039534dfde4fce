import { setTimeout } from 'node:timers/promises'
import { database } from './db/database.ts'

/** A load balancer asks every few seconds, and should not wait for long. */
const PATIENCE_MS = 1000

/** Whether this process reaches its database now. Takes at most a second. */
export async function isDatabaseReached(): Promise<boolean> {
  const late = setTimeout(PATIENCE_MS, false, { ref: false })
  return Promise.race([asked(), late])
}

async function asked(): Promise<boolean> {
  try {
    await (await database()).$queryRaw`SELECT 1 AS "one"`
    return true
  } catch {
    return false
  }
}
