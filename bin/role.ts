import { join } from 'node:path'
import { z } from 'zod'
import { emailSchema } from '../lib/accounts/input.ts'
import { peopleSentences } from '../lib/accounts/refusal-messages.ts'
import { NEWSROOM, ROLES } from '../lib/accounts/users/roles.ts'
import { speechIn } from '../lib/i18n/catalogues.ts'
import { settings } from '../lib/platform/config/env.ts'
import { openDatabase } from '../lib/platform/db/database.ts'
import { migrate } from '../lib/platform/db/migrations/migrate.ts'
import { changeRole } from '../lib/privacy/change-role.ts'

const USAGE = `Usage: npm run role -- EMAIL ROLE

  EMAIL  the address of somebody who has signed up
  ROLE   ${ROLES.join(', ')}`

const asked = z.tuple([emailSchema, z.enum(ROLES)])

/** Gives somebody a role: how a new newspaper gets its first admin. Answers the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const parsed = asked.safeParse(args)
  if (!parsed.success) {
    console.error(USAGE)
    return 2
  }
  const [email, role] = parsed.data
  const { databaseUrl } = settings()
  await migrate(databaseUrl)
  const db = await openDatabase(databaseUrl)
  try {
    const user = await db.user.findUnique({ where: { email }, select: { id: true } })
    if (!user) {
      console.error(`Nobody has signed up with ${email}.`)
      return 1
    }
    const changed = await changeRole(db, NEWSROOM, { personId: user.id, role })
    console[changed.ok ? 'log' : 'error'](
      changed.ok ? `${email} is ${role} now.` : peopleSentences(speechIn('en'))[changed.refusal],
    )
    return changed.ok ? 0 : 1
  } finally {
    await db.$disconnect()
  }
}

process.chdir(join(import.meta.dirname, '..'))
process.exitCode = await run(process.argv.slice(2))
