import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { z } from 'zod'

/**
 * The settings, each with what it must be in words for the person who set it.
 * A blank value counts as not set. This file is the only reader of the
 * environment and of the `.env` file.
 */
const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535)
    .default(3000),
  // Only this machine, because a demo newsroom has passwords that everyone knows.
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|postgres(ql)?:\/\/.)/)
    .default('file:./data/broadsheet.db'),
  BROADSHEET_SITE_URL: z
    .string()
    .refine(isOrigin)
    .transform((url) => new URL(url).origin)
    .optional(),
  BROADSHEET_SITE_NAME: z.string().max(80).default('The Straits Courier'),
  BROADSHEET_SITE_TAGLINE: z
    .string()
    .max(200)
    .default('News of the sea routes and the shores they join'),
  BROADSHEET_SITE_LANGUAGE: z.string().refine(isLanguage).default('en'),
  BROADSHEET_TIME_ZONE: z.string().refine(isTimeZone).default('Asia/Singapore'),
  BROADSHEET_DATA_DIR: z.string().default('./data'),
  BROADSHEET_DIST_DIR: z
    .string()
    .regex(/^[\w.][\w./-]*$/)
    .default('.next'),
  BROADSHEET_DEMO: z.enum(['auto', 'off']).default('auto'),
  BROADSHEET_RENEW_SECRET: z.string().min(16).optional(),
})

type Key = keyof typeof schema.shape
const keys = Object.keys(schema.shape) as Key[]

const mustBe: Record<Key, string> = {
  PORT: 'it must be a whole number from 1 to 65535, such as PORT=3000.',
  HOST: 'it must be an address of this machine, such as HOST=127.0.0.1.',
  DATABASE_URL:
    'it must start with file: or postgres://, such as DATABASE_URL=file:./data/broadsheet.db.',
  BROADSHEET_SITE_URL:
    'it must be the address of the site without a path, such as BROADSHEET_SITE_URL=https://news.example.',
  BROADSHEET_SITE_NAME: 'it must have at most 80 characters.',
  BROADSHEET_SITE_TAGLINE: 'it must have at most 200 characters.',
  BROADSHEET_SITE_LANGUAGE: 'it must be a language tag, such as BROADSHEET_SITE_LANGUAGE=en.',
  BROADSHEET_TIME_ZONE:
    'it must be a time zone by its place, such as BROADSHEET_TIME_ZONE=Asia/Singapore.',
  BROADSHEET_DATA_DIR: 'it must be a folder, such as BROADSHEET_DATA_DIR=./data.',
  BROADSHEET_DIST_DIR: 'it must be a folder inside the project; leave it out unless you test.',
  BROADSHEET_DEMO: 'it must be auto (fill an empty database with the demo newsroom) or off.',
  BROADSHEET_RENEW_SECRET: 'it must have at least 16 characters; npm start makes one by itself.',
}

/** Values that may hold a password are never repeated in a message. */
const secret: readonly string[] = ['DATABASE_URL', 'BROADSHEET_RENEW_SECRET']

export interface Settings {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string
  /** Where the world finds the site: an origin without a closing slash. */
  readonly siteUrl: string
  readonly siteName: string
  readonly siteTagline: string
  readonly siteLanguage: string
  readonly timeZone: string
  readonly dataDir: string
  /** Where the build is, from the project's folder; tests build into another. */
  readonly distDir: string
  readonly demo: 'auto' | 'off'
  /** What lets the server ask itself to renew pages; made anew at each start. */
  readonly renewSecret: string | undefined
}

export type Source = Readonly<Record<string, string | undefined>>
export type Reading = { ok: true; settings: Settings } | { ok: false; problems: string[] }

/**
 * Reads settings from the environment and from what the `.env` file says (the
 * environment wins). Every bad value and every misspelt name is one sentence.
 */
export function readSettings(environment: Source, file: Source = {}): Reading {
  const given: Record<string, string> = {}
  for (const [key, value] of Object.entries({ ...file, ...filled(environment) })) {
    if (value?.trim()) given[key] = value.trim()
  }
  const parsed = schema.safeParse(given)
  const bad = parsed.success ? [] : parsed.error.issues.map((issue) => issue.path[0] as Key)
  const problems = [
    ...[...new Set(bad)].map((key) => describe(key, given[key] ?? '')),
    ...unknownNames(environment, file),
  ]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  return { ok: true, settings: named(parsed.data) }
}

function filled(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
}

function named(values: z.infer<typeof schema>): Settings {
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    siteUrl: values.BROADSHEET_SITE_URL ?? `http://localhost:${values.PORT}`,
    siteName: values.BROADSHEET_SITE_NAME,
    siteTagline: values.BROADSHEET_SITE_TAGLINE,
    siteLanguage: values.BROADSHEET_SITE_LANGUAGE,
    timeZone: values.BROADSHEET_TIME_ZONE,
    dataDir: values.BROADSHEET_DATA_DIR,
    distDir: values.BROADSHEET_DIST_DIR,
    demo: values.BROADSHEET_DEMO,
    renewSecret: values.BROADSHEET_RENEW_SECRET,
  }
}

function describe(key: Key, value: string): string {
  return `${key} is ${secret.includes(key) ? 'set, but' : `"${value}":`} ${mustBe[key]}`
}

// The environment is full of other programs' names, so only ours are checked
// there; a .env file is all ours.
function unknownNames(environment: Source, file: Source): string[] {
  const ours = Object.keys(environment).filter((key) => key.startsWith('BROADSHEET_'))
  const unknown = new Set([...ours, ...Object.keys(file)].filter((key) => !isKey(key)))
  return [...unknown].map((key) => `${key} is not a setting. Did you mean ${nearest(key)}?`)
}

function isKey(name: string): name is Key {
  return keys.includes(name as Key)
}

function nearest(name: string): Key {
  const wanted = name.toUpperCase()
  return keys.reduce((best, key) => (distance(wanted, key) < distance(wanted, best) ? key : best))
}

/** Letters to add, drop or change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line++) {
    const next = [line]
    for (let column = 1; column <= b.length; column++) {
      const changed = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
}

function isTimeZone(value: string): boolean {
  return succeeds(() => new Intl.DateTimeFormat('en', { timeZone: value }))
}

function isLanguage(value: string): boolean {
  return succeeds(() => Intl.getCanonicalLocales(value))
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

/** The settings of this process could not be read; each problem is a sentence. */
export class BadSettings extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

let known: Settings | undefined

/** This process's settings, read at the first call and kept. */
export function settings(): Settings {
  if (known) return known
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {}
  const reading = readSettings(process.env, file)
  if (!reading.ok) throw new BadSettings(reading.problems)
  known = reading.settings
  return known
}
