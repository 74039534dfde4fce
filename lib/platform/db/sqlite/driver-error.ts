import { DriverAdapterError, type MappedError } from '@prisma/driver-adapter-utils'
import Sqlite from 'better-sqlite3'

/** What SQLite refused, in Prisma's words; anything else as it is. */
export function asDriverError(error: unknown): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error
  const { code, message } = error
  return new DriverAdapterError({
    ...kindOf(code, message),
    originalCode: code,
    originalMessage: message,
  })
}

function kindOf(code: string, message: string): MappedError {
  // "UNIQUE constraint failed: User.email, User.name"
  const [, names = ''] = message.split('constraint failed: ')
  const fields = names.split(', ').map((name) => name.slice(name.lastIndexOf('.') + 1))
  switch (code) {
    case 'SQLITE_CONSTRAINT_UNIQUE':
    case 'SQLITE_CONSTRAINT_PRIMARYKEY':
      return { kind: 'UniqueConstraintViolation', constraint: { fields } }
    case 'SQLITE_CONSTRAINT_NOTNULL':
      return { kind: 'NullConstraintViolation', constraint: { fields } }
    case 'SQLITE_CONSTRAINT_FOREIGNKEY':
    case 'SQLITE_CONSTRAINT_TRIGGER':
      return { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } }
    default:
      return code.startsWith('SQLITE_BUSY')
        ? { kind: 'SocketTimeout' }
        : { kind: 'sqlite', extendedCode: 1, message }
  }
}
