import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { settings } from '@/lib/env.ts'

type Kind = 'document' | 'stylesheet' | 'script' | 'font' | 'image'

/** What a page made the browser fetch. */
export interface Load {
  /** The path of each file of a kind (or of all), or its whole address where another site was asked. */
  readonly files: (kind?: Kind) => readonly string[]
  /** The size of those files in bytes, compressed as they travel; fonts are so already. */
  readonly weight: (kind: Kind, among?: (file: string) => boolean) => number
}

/** Opens an address in a fresh window, goes down to its end and weighs all that came with it. */
export async function load(page: Page, address: string): Promise<Load> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(address)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')
  const origin = new URL(page.url()).origin
  const parts = await Promise.all(
    responses.map(async (response) => {
      const kind = response.request().resourceType()
      const body = await response.body()
      const bytes = kind === 'font' ? body.length : gzipSync(body).length
      return { kind, bytes, file: response.url().replace(origin, '') }
    }),
  )
  const of = (kind?: Kind) => parts.filter((part) => kind === undefined || part.kind === kind)
  return {
    files: (kind) => of(kind).map(({ file }) => file),
    weight: (kind, among = () => true) => {
      return of(kind).reduce((sum, { file, bytes }) => sum + (among(file) ? bytes : 0), 0)
    },
  }
}

/**
 * Whether a script is not one of those that Next and React start every page with, by the list that
 * the build keeps. What is left is ours and a little of Next's router, which we count as ours: the
 * true weight is never above what is measured.
 */
export function ourScripts(): (file: string) => boolean {
  const manifest = join(settings().distDir, 'build-manifest.json')
  const { rootMainFiles, polyfillFiles } = JSON.parse(readFileSync(manifest, 'utf8'))
  const theirs = new Set([...rootMainFiles, ...polyfillFiles].map((file) => `/_next/${file}`))
  if (theirs.size === 0) throw new Error(`${manifest} names no scripts of Next and React`)
  return (file) => !theirs.has(file.replace(/\?.*/, ''))
}
