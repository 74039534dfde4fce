/** Why a file can't be imported, for the person who has it. Lines and columns count from 1. */
export class BadExport extends Error {
  readonly line: number | null
  readonly column: number | null

  constructor(message: string, at?: { readonly line: number; readonly column: number }) {
    super(at ? `line ${at.line}, column ${at.column}: ${message}` : message)
    this.line = at?.line ?? null
    this.column = at?.column ?? null
  }
}
