import { describe, expect } from 'vitest'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import { press, signUp, textbox } from '../support/accounts.ts'
import { axeFindings } from '../support/axe.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { expectFailedAnswers, get, SHIPMENT } from '../support/pages.ts'

const LIST = '/category/asean-news'
const PAGES = ['/', SHIPMENT, LIST, '/corrections', '/archive', '/search?q=mekong', '/about']

/** A page as somebody gets it whose browser accepts that. */
async function asked(address: string, headers: Record<string, string>) {
  const response = await get(address, { headers })
  const html = await response.text()
  return {
    html,
    lang: /<html lang="([^"]+)"/.exec(html)?.[1],
    cached: response.headers.get('x-nextjs-cache'),
    etag: response.headers.get('etag') ?? '',
    vary: response.headers.get('vary') ?? '',
    caching: response.headers.get('cache-control') ?? '',
  }
}
const accepting = (language: string) => ({ 'accept-language': language })

describe('the interface speaks the reader’s language', () => {
  journey('as the browser accepts it, and as the reader chose before that', async ({ open: _ }) => {
    for (const address of ['/', SHIPMENT, `${SHIPMENT}?comments=best`, LIST, '/sign-in']) {
      expect((await asked(address, {})).lang, address).toBe('en')
      expect((await asked(address, accepting('th-TH,en;q=0.5'))).lang, address).toBe('th')
      const chosen = { cookie: 'interface=id', ...accepting('th') }
      expect((await asked(address, chosen)).lang, address).toBe('id')
    }
  })

  journey('from one cache, each language its own', async ({ open: _ }) => {
    const address = '/tag/rice'
    const thai = await asked(address, accepting('th'))
    const malay = await asked(address, accepting('ms'))
    const again = await asked(address, accepting('th, en;q=0.2'))
    expect([thai.lang, malay.lang, again.lang]).toEqual(['th', 'ms', 'th'])
    expect(again.cached).toBe('HIT')
    expect(again.html).toBe(thai.html)
    expect(again.etag).toBe(thai.etag)
    expect(malay.etag).not.toBe(thai.etag)
    expect(again.caching).toBe('public, max-age=0, must-revalidate')
    for (const { vary } of [thai, again]) expect(vary).toContain('Accept-Language, Cookie')
    const known = { 'if-none-match': thai.etag }
    expect((await get(address, { headers: { ...accepting('th'), ...known } })).status).toBe(304)
    expect((await get(address, { headers: { ...accepting('ms'), ...known } })).status).toBe(200)
  })

  journey('a hundred readers at once each get theirs', async ({ open: _ }) => {
    const languages = ['en', 'id', 'vi', 'th', 'ms', 'fil']
    const readers = Array.from({ length: 100 }, (_, at) => languages[at % languages.length] ?? '')
    const pages = await Promise.all(readers.map((one) => asked('/tag/dams', accepting(one))))
    expect(pages.map(({ lang }) => lang)).toEqual(readers)
  })

  journey('and a change shows in all of them at once', async ({ open: _ }) => {
    const address = '/author/manila-correspondent'
    const name = 'Correspondent in Manila'
    for (const language of ['en', 'id', 'th']) {
      await asked(address, accepting(language))
      expect((await asked(address, accepting(language))).cached).toBe('HIT')
    }
    await renamed(name)
    for (const language of ['en', 'id', 'th']) {
      expect((await asked(address, accepting(language))).html, language).toContain(name)
    }
    await renamed('Manila Correspondent')
  })

  journey('without showing where the renderings are kept', async ({ open: _ }) => {
    for (const address of ['/', SHIPMENT, LIST]) {
      const { html } = await asked(address, accepting('th'))
      expect(html, address).not.toMatch(/href="[^"]*~(?:th|en)|action="[^"]*~(?:th|en)/)
    }
    for (const address of ['/~th', '/~th/about', '/th/about', '/~en/category/world']) {
      expect((await get(address)).status, address).toBe(404)
    }
    const claimed = { 'x-broadsheet-interface': 'th' }
    expect((await asked('/', claimed)).lang).toBe('en')
    expect((await get('/feed.xml', { headers: claimed })).status).toBe(200)
  })
})

journey('a reader without scripts chooses a language and keeps it', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false })
  await page.goto(`${LIST}?after=mekong-dams-second-dry-season`)
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click()
  await page.waitForURL(`**${LIST}?after=mekong-dams-second-dry-season`)
  expect(await page.locator('html').getAttribute('lang')).toBe('id')
  await page.goto('/')
  expect(await page.getByRole('heading', { name: 'Paling banyak dibahas' }).isVisible()).toBe(true)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Most discussed' }).waitFor()
})

journey('mail to a reader speaks as they signed up, and then as they choose', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false })
  const email = await signUp(page, 'Lan Harbour')
  const remembered = () => {
    return atTheDesk(async (db) => (await db.user.findUniqueOrThrow({ where: { email } })).language)
  }
  expect(await remembered()).toBe('en')
  await page.goto(LIST)
  await page.getByRole('button', { name: 'Tiếng Việt' }).click()
  await page.locator('html[lang=vi]').waitFor()
  expect(await remembered()).toBe('vi')
  const elsewhere = await open({ javaScriptEnabled: false })
  await elsewhere.goto('/forgot')
  await textbox(elsewhere, 'Email address').fill(email)
  await press(elsewhere, 'Email me a link')
  await elsewhere.getByText(`If ${email} has an account`).waitFor()
  const letter = await atTheDesk((db) => {
    return db.mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: 'desc' } })
  })
  expect(letter.subject).toMatch(/^Mật khẩu mới cho /)
  expect(JSON.parse(letter.headers)).toEqual({ 'Content-Language': 'vi' })
})

journey('nobody else can choose for a reader, and nonsense is refused', async ({ open: _ }) => {
  const body = new URLSearchParams({ language: 'th' })
  const choose = (init: RequestInit) => get('/api/interface', { method: 'POST', ...init })
  expect((await choose({ body, headers: { origin: 'https://elsewhere.example' } })).status).toBe(
    403,
  )
  expect((await choose({ body: new URLSearchParams({ language: 'xx' }) })).status).toBe(400)
  const there = { referer: 'https://elsewhere.example//evil.example/x?y=1' }
  const led = await choose({ body, headers: there })
  expect(led.status).toBe(303)
  expect(led.headers.get('location')).toBe('/')
  expect(led.headers.get('set-cookie')).toMatch(/^interface=th; Path=\/; Max-Age=\d+; SameSite=Lax/)
})

/** Sentences of the English interface that no story of the newsroom says by chance. */
function englishSentences(): string[] {
  const all = (tree: object): string[] => {
    return Object.values(tree).flatMap((one) => (typeof one === 'string' ? [one] : all(one)))
  }
  return all(CATALOGUES.en).filter((one) => !one.includes('{') && one.split(' ').length > 3)
}

journey('where the interface speaks Thai, no English is left', async ({ open: _ }) => {
  const [comment, ask] = await atTheDesk(async (db) => [
    await db.comment.findFirstOrThrow({ where: { inline: true, status: 'shown' } }),
    await db.ask.findFirstOrThrow({ include: { article: true } }),
  ])
  const pages = [
    '/',
    SHIPMENT,
    `${SHIPMENT}/revisions`,
    `${SHIPMENT}/revisions/1`,
    `${SHIPMENT}/respond`,
    `/comment/${comment.id}`,
    `/article/${ask.article.slug}/ask/${ask.id}`,
    `/article/${ask.article.slug}/respond?ask=${ask.id}`,
    '/user/desk-writer',
    LIST,
    '/corrections',
    '/sign-in',
    '/sign-up',
    '/forgot',
  ]
  for (const address of pages) {
    const { html, lang } = await asked(address, accepting('th'))
    expect(lang, address).toBe('th')
    const seen = html.replace(/<script\b[\s\S]*?<\/script>/g, '')
    expect(
      englishSentences().filter((one) => seen.includes(one)),
      address,
    ).toEqual([])
  }
})

journey('what is wrong with a form is said in the reader’s language', async ({ open }) => {
  const { account, answers, fields, refusals } = CATALOGUES.th
  const page = await open({ locale: 'th', javaScriptEnabled: false })
  expectFailedAnswers(page)
  await page.goto('/sign-in')
  const email = page.getByLabel(account.email).first()
  const password = page.getByLabel(account.password, { exact: true })
  await email.fill('nobody-here@example.org')
  await password.fill('not the right words')
  await page.getByRole('button', { name: account.signIn, exact: true }).click()
  await page.getByText(refusals.people.wrong).waitFor()
  await page.goto('/sign-up')
  await page.getByRole('button', { name: account.signUp, exact: true }).click()
  await page.getByText(answers.seeMarked).waitFor()
  await page.getByText(fields.emailMissing).waitFor()
})

describe.each([
  ['id', 'Langsung ke berita', 'Bagikan'],
  ['th', 'ข้ามไปที่ข่าว', 'แบ่งปัน'],
])('the site in %s', (language, skip, share) => {
  journey('is whole, and open to everyone', async ({ open }) => {
    const page = await open({ locale: language, viewport: { width: 1280, height: 900 } })
    for (const address of [...PAGES, '/sign-in', '/nothing-here']) {
      if (address === '/nothing-here') expectFailedAnswers(page)
      await page.goto(address)
      await page.getByRole('link', { name: skip }).waitFor({ state: 'attached' })
      expect(await page.locator('html').getAttribute('lang'), address).toBe(language)
      expect(await axeFindings(page), address).toEqual([])
      if (address === SHIPMENT) await page.locator('.share').getByText(share).first().waitFor()
    }
  })
})

function renamed(name: string) {
  return atTheDesk(async (db) => {
    const { saveAuthor } = await import('@/lib/publishing/filing/save-author.ts')
    const { NEWSROOM } = await import('@/lib/accounts/users/roles.ts')
    const { slug, bio } = await db.author.findUniqueOrThrow({
      where: { slug: 'manila-correspondent' },
    })
    await saveAuthor(db, NEWSROOM, { slug, bio, name })
  })
}
