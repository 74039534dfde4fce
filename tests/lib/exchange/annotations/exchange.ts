import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { importAnnotations } from '@/lib/exchange/annotations/import-annotations.ts'
import {
  type AnnotationReport,
  annotationReportLines,
} from '@/lib/exchange/annotations/importing/import-report.ts'
import type { Newspaper } from '@/lib/exchange/annotations/newspaper.ts'
import { answerAnnotation } from '@/lib/exchange/annotations/responses/answer-annotation.ts'
import { answerCollection } from '@/lib/exchange/annotations/responses/answer-collection.ts'
import type { Database } from '@/lib/platform/db/database.ts'

export const PAPER = { name: 'The Gazette', url: 'https://gazette.example' }

/** An object of JSON, as a program reads it that knows nothing of us. */
export type Read = Readonly<Record<string, unknown>>

function isRead(value: unknown): value is Read {
  return typeof value === 'object' && value !== null
}

/** What stands in a value under these names and numbers, one in another. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce((inner, name) => (isRead(inner) ? inner[name] : undefined), value)
}

/** The annotations on a page. */
export function itemsOf(page: unknown): readonly Read[] {
  const items = at(page, 'items')
  return Array.isArray(items) ? items.filter(isRead) : []
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly json: Read
  readonly text: string
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const { status, headers } = response
  return { status, headers, text, json: text === '' ? {} : JSON.parse(text) }
}

/** Asks as a program does: the collection of a story, a page of it (`?page=2`), one annotation. */
export function programAt(db: Database, paper: Newspaper = PAPER) {
  const asked = (address: string, headers: Record<string, string> = {}, method = 'GET') => {
    return new Request(`${paper.url}${address}`, { method, headers })
  }
  const pageOf = (slug: string, { ask, id }: { ask: boolean; id: number }) => {
    return `/page/${slug}/${ask ? 'ask' : 'comment'}/${id}`
  }
  return {
    collection: async (slug: string, query = '', headers = {}, method = 'GET') => {
      const request = asked(`/article/${slug}/annotations${query}`, headers, method)
      return read(await answerCollection(db, request, slug, paper))
    },
    annotation: async (name: string | number, headers = {}, method = 'GET') => {
      const request = asked(`/annotation/${name}`, headers, method)
      return read(await answerAnnotation(db, request, String(name), paper, pageOf))
    },
    /** All annotations of a story, page by page as each leads to the next. */
    all: async (slug: string): Promise<readonly Read[]> => {
      const ask = async (address: string) => {
        return read(await answerCollection(db, new Request(address), slug, paper))
      }
      let page = (await ask(`${paper.url}/article/${slug}/annotations`)).json.first
      const items = [...itemsOf(page)]
      for (let next = at(page, 'next'); typeof next === 'string'; next = at(page, 'next')) {
        page = (await ask(next)).json
        items.push(...itemsOf(page))
      }
      return items
    },
  }
}

interface Options {
  readonly article?: string
  readonly now?: Date
  readonly paper?: Newspaper
}

/** Imports what a file would say; answers the report and its lines. */
export async function brings(
  db: Database,
  file: unknown,
  { paper = PAPER, ...options }: Options = {},
): Promise<{ report: AnnotationReport; lines: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-annotations-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'notes.jsonld')
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file))
  const report = await importAnnotations(db, paper, { file: path, ...options })
  return { report, lines: annotationReportLines(report, 5) }
}
