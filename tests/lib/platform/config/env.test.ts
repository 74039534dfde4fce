import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../../../lib/platform/config/env.ts'

const problemsOf = (environment: Record<string, string>, file: Record<string, string> = {}) => {
  const reading = readSettings(environment, file)
  return reading.ok ? [] : reading.problems
}

describe('settings', () => {
  test('nothing has to be set', () => {
    expect(readSettings({})).toEqual({
      ok: true,
      settings: expect.objectContaining({
        port: 3000,
        host: '127.0.0.1',
        databaseUrl: 'file:./data/broadsheet.db',
        siteUrl: 'http://localhost:3000',
        timeZone: 'Asia/Singapore',
        demo: 'auto',
      }),
    })
  })

  test('the environment wins over the .env file', () => {
    const reading = readSettings({ PORT: '4000' }, { PORT: '5000', HOST: '0.0.0.0' })
    expect(reading).toMatchObject({ ok: true, settings: { port: 4000, host: '0.0.0.0' } })
  })

  test('a blank value counts as not set', () => {
    const reading = readSettings({ PORT: '' }, { PORT: '5000', BROADSHEET_SITE_NAME: ' ' })
    expect(reading).toMatchObject({
      ok: true,
      settings: { port: 5000, siteName: 'The Straits Courier' },
    })
  })

  test.each([
    ['the demo newsroom has its own', {}, 'News of the sea routes and the shores they join'],
    ['an empty newspaper has none', { BROADSHEET_DEMO: 'off' }, ''],
    ['a newspaper with a name of its own has none', { BROADSHEET_SITE_NAME: 'Delta Times' }, ''],
    [
      'one that is set is shown',
      { BROADSHEET_DEMO: 'off', BROADSHEET_SITE_TAGLINE: 'Ours' },
      'Ours',
    ],
  ])('a tagline: %s', (_name, environment, siteTagline) => {
    expect(readSettings(environment)).toMatchObject({ ok: true, settings: { siteTagline } })
  })

  test('the address of the site is kept without its closing slash', () => {
    const reading = readSettings({ BROADSHEET_SITE_URL: 'https://News.example/' })
    expect(reading).toMatchObject({ ok: true, settings: { siteUrl: 'https://news.example' } })
  })

  test.each(['abc', '0', '65536', '3000.5', '-1'])(
    'a port of %s is named and explained',
    (port) => {
      expect(problemsOf({ PORT: port })).toEqual([
        `PORT is "${port}": it must be a whole number from 1 to 65535, such as PORT=3000.`,
      ])
    },
  )

  test.each([
    ['DATABASE_URL', 'mysql://root@db/news'],
    ['BROADSHEET_SITE_URL', 'https://news.example/section'],
    ['BROADSHEET_SITE_URL', 'news.example'],
    ['BROADSHEET_TIME_ZONE', 'Mars/Olympus'],
    ['BROADSHEET_SITE_LANGUAGE', 'English!'],
    ['BROADSHEET_DEMO', 'yes'],
    ['BROADSHEET_RENEW_SECRET', 'short'],
    ['BROADSHEET_SECRET', 'thirty-one characters are a few'],
    ['BROADSHEET_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['BROADSHEET_TRUSTED_PROXIES', '127.0.0.1,proxy.example'],
    ['BROADSHEET_SMTP_URL', 'mail.example:25'],
    ['BROADSHEET_MAIL_FROM', 'the newsroom'],
    ['BROADSHEET_MAIL_FROM', 'News <a@b.example>\nBcc: c@d.example'],
    ['BROADSHEET_GUEST_SUBSCRIPTIONS', 'yes'],
  ])('%s cannot be %s', (key, value) => {
    expect(problemsOf({ [key]: value })).toEqual([expect.stringContaining(`${key} is `)])
  })

  test('a password in a bad database address is not repeated', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://root:hunter2@db/news' }).join()).not.toContain(
      'hunter2',
    )
  })

  test('every problem is named at once', () => {
    expect(problemsOf({ PORT: 'abc', BROADSHEET_DEMO: 'yes' })).toHaveLength(2)
  })

  test('a misspelt name is answered with the nearest known one', () => {
    expect(problemsOf({ BROADSHEET_SITENAME: 'Ours' }, { PROT: '3000' })).toEqual([
      'BROADSHEET_SITENAME is not a setting. Did you mean BROADSHEET_SITE_NAME?',
      'PROT is not a setting. Did you mean PORT?',
    ])
  })

  test("other programs' names in the environment are none of our business", () => {
    expect(problemsOf({ PATH: '/bin', HOME: '/root', POTR: '1' })).toEqual([])
  })

  test('a secret that is too short is not repeated', () => {
    expect(problemsOf({ BROADSHEET_SECRET: 'hunter2' }).join()).not.toContain('hunter2')
  })

  test('half of what another site needs is named', () => {
    expect(problemsOf({ BROADSHEET_GOOGLE_ID: 'us' })).toEqual([
      'BROADSHEET_GOOGLE_SECRET is missing: BROADSHEET_GOOGLE_ID says nothing without it.',
    ])
    expect(problemsOf({ BROADSHEET_OIDC_ISSUER: 'https://id.example' })).toHaveLength(3)
  })

  test('an issuer is asked over https, or on this very machine', () => {
    const rest = {
      BROADSHEET_OIDC_ID: 'us',
      BROADSHEET_OIDC_SECRET: 'x',
      BROADSHEET_OIDC_NAME: 'Id',
    }
    const problems = (issuer: string) => problemsOf({ ...rest, BROADSHEET_OIDC_ISSUER: issuer })
    expect(problems('http://localhost:4444')).toEqual([])
    expect(problems('http://id.example')).toHaveLength(1)
  })

  test('the other sites that people sign in with are known by their settings', () => {
    const reading = readSettings({ BROADSHEET_GITHUB_ID: 'us', BROADSHEET_GITHUB_SECRET: 'x' })
    expect(reading).toMatchObject({ settings: { oauth: { github: { id: 'us', secret: 'x' } } } })
  })

  test('trusted proxies are a list', () => {
    const reading = readSettings({ BROADSHEET_TRUSTED_PROXIES: '127.0.0.1, fd00::/8' })
    expect(reading).toMatchObject({ settings: { trustedProxies: ['127.0.0.1', 'fd00::/8'] } })
  })

  test.each<[boolean, string, Record<string, string>]>([
    [true, 'in the demo at localhost', {}],
    [true, 'while developing', { NODE_ENV: 'development', BROADSHEET_DEMO: 'off' }],
    [false, 'without the demo', { BROADSHEET_DEMO: 'off' }],
    [false, 'when mail is really sent', { BROADSHEET_SMTP_URL: 'smtp://localhost' }],
    [false, 'where the world comes by', { BROADSHEET_SITE_URL: 'https://news.example' }],
    [false, 'where the network comes by', { HOST: '0.0.0.0' }],
    [
      false,
      'while developing what the world sees',
      { NODE_ENV: 'development', BROADSHEET_SITE_URL: 'https://news.example' },
    ],
  ])('whether the outbox can be read is %s %s', (readable, _when, environment) => {
    expect(readSettings(environment)).toMatchObject({ settings: { outboxReadable: readable } })
  })

  test('the example file holds every setting as it is by itself', () => {
    const example = parseEnv(readFileSync('.env.example', 'utf8'))
    expect(readSettings({}, example)).toEqual(readSettings({}))
  })
})
