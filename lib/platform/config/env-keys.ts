import { isIP } from 'node:net'
import { z } from 'zod'

/** What the demo newsroom writes for. */
export const DEMO_NEWSPAPER = {
  name: 'The Straits Courier',
  tagline: 'News of the sea routes and the shores they join',
} as const

/** Every setting by its name, and what it may be. A blank value counts as not set. */
export const schema = z.object({
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
  BROADSHEET_SITE_NAME: z.string().max(80).default(DEMO_NEWSPAPER.name),
  BROADSHEET_SITE_TAGLINE: z.string().max(200).optional(),
  BROADSHEET_SITE_LANGUAGE: z.string().refine(isLanguage).default('en'),
  BROADSHEET_TIME_ZONE: z.string().refine(isTimeZone).default('Asia/Singapore'),
  BROADSHEET_DATA_DIR: z.string().default('./data'),
  BROADSHEET_DIST_DIR: z
    .string()
    .regex(/^[\w.][\w./-]*$/)
    .default('.next'),
  BROADSHEET_DEMO: z.enum(['auto', 'off']).default('auto'),
  BROADSHEET_RENEW_SECRET: z.string().min(16).optional(),
  BROADSHEET_SECRET: z.string().min(32).optional(),
  BROADSHEET_TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine((list) => list.every(isAddressRange))
    .default([]),
  BROADSHEET_SMTP_URL: z
    .string()
    .refine((url) => /^smtps?:\/\/./.test(url) && URL.canParse(url))
    .optional(),
  BROADSHEET_MAIL_FROM: z
    .string()
    .max(200)
    .regex(/^(?:[^\s@<>"]+@[^\s@<>"]+|[^<>"\p{Cc}]+ <[^\s@<>"]+@[^\s@<>"]+>)$/u)
    .optional(),
  BROADSHEET_GUEST_SUBSCRIPTIONS: z.enum(['on', 'off']).default('off'),
  BROADSHEET_WEBSUB_HUB: z.string().refine(isSafeAddress).optional(),
  BROADSHEET_INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/)
    .optional(),
  BROADSHEET_SECURITY_CONTACT: z.string().refine(isContact).optional(),
  BROADSHEET_SECURITY_POLICY: z.string().refine(isSafeAddress).optional(),
  BROADSHEET_TERMS_URL: z.string().refine(isSafeAddress).optional(),
  BROADSHEET_GOOGLE_ID: z.string().optional(),
  BROADSHEET_GOOGLE_SECRET: z.string().optional(),
  BROADSHEET_GITHUB_ID: z.string().optional(),
  BROADSHEET_GITHUB_SECRET: z.string().optional(),
  BROADSHEET_OIDC_ISSUER: z.string().refine(isSafeAddress).optional(),
  BROADSHEET_OIDC_ID: z.string().optional(),
  BROADSHEET_OIDC_SECRET: z.string().optional(),
  BROADSHEET_OIDC_NAME: z.string().max(40).optional(),
})

export type Key = keyof typeof schema.shape
export type Values = z.infer<typeof schema>
export const keys = Object.keys(schema.shape) as [Key, ...Key[]]

const anything = 'it can be any text.'

/** What each must be, in words for the person who set it. */
export const mustBe: Readonly<Record<Key, string>> = {
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
  BROADSHEET_SECRET:
    'it must have at least 32 characters that nobody can guess, such as what openssl rand -hex 32 prints.',
  BROADSHEET_TRUSTED_PROXIES:
    'it must be addresses or ranges with commas between, such as BROADSHEET_TRUSTED_PROXIES=127.0.0.1,10.0.0.0/8.',
  BROADSHEET_SMTP_URL:
    'it must start with smtp:// or smtps://, such as BROADSHEET_SMTP_URL=smtps://user:password@mail.example.',
  BROADSHEET_MAIL_FROM:
    'it must be a mail address, such as BROADSHEET_MAIL_FROM=The Courier <news@news.example>.',
  BROADSHEET_GUEST_SUBSCRIPTIONS:
    'it must be on (guests may ask for mail about comments) or off (only members).',
  BROADSHEET_WEBSUB_HUB:
    'it must be the https address of a hub, such as BROADSHEET_WEBSUB_HUB=https://hub.example/.',
  BROADSHEET_INDEXNOW_KEY:
    'it must have 8 to 128 letters, digits and hyphens, such as what openssl rand -hex 16 prints.',
  BROADSHEET_SECURITY_CONTACT:
    'it must be a mailto:, tel: or https: address, such as BROADSHEET_SECURITY_CONTACT=mailto:security@news.example.',
  BROADSHEET_SECURITY_POLICY: 'it must be the https address of a page.',
  BROADSHEET_TERMS_URL: 'it must be the https address of a page.',
  BROADSHEET_GOOGLE_ID: anything,
  BROADSHEET_GOOGLE_SECRET: anything,
  BROADSHEET_GITHUB_ID: anything,
  BROADSHEET_GITHUB_SECRET: anything,
  BROADSHEET_OIDC_ISSUER:
    'it must be the https address of the issuer, such as BROADSHEET_OIDC_ISSUER=https://id.example/realms/news.',
  BROADSHEET_OIDC_ID: anything,
  BROADSHEET_OIDC_SECRET: anything,
  BROADSHEET_OIDC_NAME: 'it must have at most 40 characters.',
}

/** Values that may hold a password are never repeated in a message. */
export const secrets: readonly Key[] = [
  'DATABASE_URL',
  'BROADSHEET_RENEW_SECRET',
  'BROADSHEET_SECRET',
  'BROADSHEET_SMTP_URL',
]

/** Settings of which none says anything without the others. */
export const groups: readonly (readonly Key[])[] = [
  ['BROADSHEET_GOOGLE_ID', 'BROADSHEET_GOOGLE_SECRET'],
  ['BROADSHEET_GITHUB_ID', 'BROADSHEET_GITHUB_SECRET'],
  [
    'BROADSHEET_OIDC_ISSUER',
    'BROADSHEET_OIDC_ID',
    'BROADSHEET_OIDC_SECRET',
    'BROADSHEET_OIDC_NAME',
  ],
]

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
}

// Plain http only on the machine itself, where an issuer or a hub is tried out.
function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, search, hash } = new URL(value)
  const safe = protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))
  return safe && !search && !hash
}

// RFC 9116 wants a URI, and that web pages are https.
function isContact(value: string): boolean {
  return (
    /^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]+|https:\/\/\S+)$/.test(value) && URL.canParse(value)
  )
}

/** Whether a host name means the very machine that asks. */
export function isThisMachine(hostname: string): boolean {
  return (
    ['localhost', '127.0.0.1', '[::1]', '::1'].includes(hostname) || hostname.endsWith('.localhost')
  )
}

function isAddressRange(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
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
