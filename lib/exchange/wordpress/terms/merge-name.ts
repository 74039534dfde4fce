import type { Known } from '../imported-items.ts'
import { mergeFields } from '../merge-fields.ts'
import type { Session } from '../session.ts'

interface Named {
  readonly name: string
}

/** The name of an author, category or tag: one that was changed here stays, and the report tells. */
export function mergeName(
  { report }: Session,
  where: string,
  { said }: Known,
  says: Named,
  { name }: Named,
): Named {
  const known = said === null ? null : (JSON.parse(said) as Named)
  const { fields, kept } = mergeFields(known, says, { name })
  if (kept.length > 0) report.note('changed here', where, 'name')
  return fields
}
