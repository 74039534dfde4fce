import { type ArgType, type ColumnType, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { ColumnDefinition } from 'better-sqlite3'

/** A parameter as SQLite keeps it. Prisma sends what JSON lacks as strings, and says what they are. */
export function toSqlite(value: unknown, type: ArgType | undefined): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return writtenDate(value)
  return typeof value === 'string' ? fromString(value, type) : value
}

function fromString(text: string, type: ArgType | undefined): unknown {
  switch (type?.scalarType) {
    case 'datetime':
      return writtenDate(new Date(text))
    case 'int':
    case 'bigint':
      return BigInt(text)
    case 'float':
    case 'decimal':
      return Number(text)
    case 'bytes':
      return Buffer.from(text, 'base64')
    default:
      return text
  }
}

/** As Prisma writes dates into SQLite, so that they compare as texts. */
function writtenDate(date: Date): string {
  return date.toISOString().replace('Z', '+00:00')
}

/** By the types that Prisma's migrations declare. */
const DECLARED: Readonly<Record<string, ColumnType>> = {
  INTEGER: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  REAL: ColumnTypeEnum.Double,
  DECIMAL: ColumnTypeEnum.Numeric,
  BOOLEAN: ColumnTypeEnum.Boolean,
  TEXT: ColumnTypeEnum.Text,
  DATETIME: ColumnTypeEnum.DateTime,
  BLOB: ColumnTypeEnum.Bytes,
  JSONB: ColumnTypeEnum.Json,
}

/** What columns hold: as declared; of expressions, by the first value that there is. */
export function columnTypes(
  columns: readonly ColumnDefinition[],
  rows: readonly (readonly unknown[])[],
): ColumnType[] {
  return columns.map(({ type }, at) => {
    const declared = DECLARED[type?.toUpperCase() ?? '']
    return declared ?? typeOfValue(rows.find((row) => row[at] !== null)?.[at])
  })
}

function typeOfValue(value: unknown): ColumnType {
  if (typeof value === 'string') return ColumnTypeEnum.Text
  if (typeof value === 'bigint') return ColumnTypeEnum.Int64
  if (typeof value === 'number') return ColumnTypeEnum.UnknownNumber
  return value instanceof Uint8Array ? ColumnTypeEnum.Bytes : ColumnTypeEnum.Int32
}

/** A value as Prisma takes it from a driver. */
export function fromSqlite(value: unknown, type: ColumnType | undefined): unknown {
  if (typeof value !== 'bigint') return value
  if (type === ColumnTypeEnum.DateTime) return new Date(Number(value)).toISOString()
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value.toString()
}
