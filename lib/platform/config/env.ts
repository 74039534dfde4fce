import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import {
  DEMO_NEWSPAPER,
  groups,
  isThisMachine,
  type Key,
  keys,
  mustBe,
  schema,
  secrets,
  type Values,
} from './env-keys.ts'
import { nearestName } from './nearest-name.ts'

// This file is the only reader of the environment and of the `.env` file.

export interface Settings {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string
  /** Where the world finds the site: an origin without a closing slash. */
  readonly siteUrl: string
  readonly siteName: string
  /** Empty where the newspaper has none. */
  readonly siteTagline: string
  readonly siteLanguage: string
  readonly timeZone: string
  readonly dataDir: string
  /** Where builds are kept, from the project's folder (bin/builds.ts); tests build into another. */
  readonly distDir: string
  readonly demo: 'auto' | 'off'
  /** What lets the server ask itself to renew pages; made anew at each start. */
  readonly renewSecret: string | undefined
  /** As it was set; lib/platform/config/secret.ts has the one in force, and keys derived from it. */
  readonly secret: string | undefined
  /** Addresses and CIDR ranges whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  /** smtp:// or smtps://; undefined where mail stays in the development outbox. */
  readonly smtpUrl: string | undefined
  /** Who mail is from: an address, or a name and an address in angle brackets. */
  readonly mailFrom: string
  /** Whether those without an account may ask for mail about comments. */
  readonly guestSubscriptions: boolean
  /** The hub that tells those who follow a feed of changes (WebSub). */
  readonly webSubHub: string | undefined
  /** What shows search engines that IndexNow's pings come from this site. */
  readonly indexNowKey: string | undefined
  /** Where somebody who found a hole writes to: mailto:, tel: or https:. */
  readonly securityContact: string | undefined
  /** Pages that say how holes are dealt with, and what others may do with the texts. */
  readonly securityPolicy: string | undefined
  readonly termsUrl: string | undefined
  /** Whether anyone may read at /dev/outbox what would have been mailed. */
  readonly outboxReadable: boolean
  /** The other sites by whose accounts people may sign in. */
  readonly oauth: OAuthSettings
}

export interface OAuthClient {
  readonly id: string
  readonly secret: string
}

export interface OAuthSettings {
  readonly google?: OAuthClient
  readonly github?: OAuthClient
  /** `name` is what the button says. */
  readonly oidc?: OAuthClient & { readonly issuer: string; readonly name: string }
}

export type Source = Readonly<Record<string, string | undefined>>
export type Reading = { ok: true; settings: Settings } | { ok: false; problems: string[] }

/**
 * Reads settings from the environment and from what the `.env` file says (the
 * environment wins). Every bad value, every misspelt name and every half of a
 * pair is one sentence.
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
    ...groups.flatMap((group) => missingOf(group, given)),
    ...unknownNames(environment, file),
  ]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  const developing = environment.NODE_ENV === 'development'
  return { ok: true, settings: named(parsed.data, developing) }
}

function filled(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
}

function named(values: Values, developing: boolean): Settings {
  const siteUrl = values.BROADSHEET_SITE_URL ?? `http://localhost:${values.PORT}`
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    siteUrl,
    siteName: values.BROADSHEET_SITE_NAME,
    siteTagline: values.BROADSHEET_SITE_TAGLINE ?? defaultTagline(values),
    siteLanguage: values.BROADSHEET_SITE_LANGUAGE,
    timeZone: values.BROADSHEET_TIME_ZONE,
    dataDir: values.BROADSHEET_DATA_DIR,
    distDir: values.BROADSHEET_DIST_DIR,
    demo: values.BROADSHEET_DEMO,
    renewSecret: values.BROADSHEET_RENEW_SECRET,
    secret: values.BROADSHEET_SECRET,
    trustedProxies: values.BROADSHEET_TRUSTED_PROXIES,
    smtpUrl: values.BROADSHEET_SMTP_URL,
    mailFrom: values.BROADSHEET_MAIL_FROM ?? `no-reply@${new URL(siteUrl).hostname}`,
    guestSubscriptions: values.BROADSHEET_GUEST_SUBSCRIPTIONS === 'on',
    webSubHub: values.BROADSHEET_WEBSUB_HUB,
    indexNowKey: values.BROADSHEET_INDEXNOW_KEY,
    securityContact: values.BROADSHEET_SECURITY_CONTACT,
    securityPolicy: values.BROADSHEET_SECURITY_POLICY,
    termsUrl: values.BROADSHEET_TERMS_URL,
    outboxReadable: isOnlyHere(values, siteUrl) && (developing || isDemo(values)),
    oauth: oauth(values),
  }
}

// A newspaper with a name of its own has none until it sets one.
function defaultTagline({ BROADSHEET_DEMO: demo, BROADSHEET_SITE_NAME: name }: Values): string {
  return demo === 'auto' && name === DEMO_NEWSPAPER.name ? DEMO_NEWSPAPER.tagline : ''
}

// Whoever reads the outbox can sign in as anyone, so never where the world comes by.
function isOnlyHere({ HOST }: Values, siteUrl: string): boolean {
  return isThisMachine(new URL(siteUrl).hostname) && isThisMachine(HOST)
}

function isDemo(values: Values): boolean {
  return values.BROADSHEET_DEMO === 'auto' && !values.BROADSHEET_SMTP_URL
}

function oauth(values: Values): OAuthSettings {
  const google = client(values.BROADSHEET_GOOGLE_ID, values.BROADSHEET_GOOGLE_SECRET)
  const github = client(values.BROADSHEET_GITHUB_ID, values.BROADSHEET_GITHUB_SECRET)
  const oidc = client(values.BROADSHEET_OIDC_ID, values.BROADSHEET_OIDC_SECRET)
  const { BROADSHEET_OIDC_ISSUER: issuer, BROADSHEET_OIDC_NAME: name } = values
  return {
    ...(google && { google }),
    ...(github && { github }),
    ...(oidc && issuer && name && { oidc: { ...oidc, issuer, name } }),
  }
}

function client(id: string | undefined, secret: string | undefined): OAuthClient | undefined {
  return id && secret ? { id, secret } : undefined
}

function describe(key: Key, value: string): string {
  return `${key} is ${secrets.includes(key) ? 'set, but' : `"${value}":`} ${mustBe[key]}`
}

function missingOf(group: readonly Key[], given: Source): string[] {
  const set = group.find((key) => given[key])
  const missing = group.filter((key) => !given[key])
  return set ? missing.map((key) => `${key} is missing: ${set} says nothing without it.`) : []
}

// The environment is full of other programs' names, so only ours are checked
// there; a .env file is all ours.
function unknownNames(environment: Source, file: Source): string[] {
  const ours = Object.keys(environment).filter((key) => key.startsWith('BROADSHEET_'))
  const unknown = new Set([...ours, ...Object.keys(file)].filter((key) => !isKey(key)))
  return [...unknown].map((key) => {
    return `${key} is not a setting. Did you mean ${nearestName(key, keys)}?`
  })
}

function isKey(name: string): name is Key {
  return (keys as readonly string[]).includes(name)
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
