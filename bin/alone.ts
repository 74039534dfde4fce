import { setTimeout as wait } from 'node:timers/promises'
import { tryFileLock } from './file-lock.ts'

const LOOK_MS = 50

/**
 * Does a piece of work while no other process does any under the same lock, a file's path.
 * `onWait` is called once if another one has it.
 */
export async function alone<Made>(
  file: string,
  work: () => Promise<Made>,
  onWait = () => {},
): Promise<Made> {
  let lock = tryFileLock(file, 'exclusive')
  if (!lock) onWait()
  while (!lock) {
    await wait(LOOK_MS)
    lock = tryFileLock(file, 'exclusive')
  }
  try {
    return await work()
  } finally {
    lock.release()
  }
}
