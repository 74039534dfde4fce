import { beforeAll, describe, expect } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { fillLongLists } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { expectFailedAnswers, HEAT_MAPS, SHIPMENT, THAI_STORY, tooWide } from '../support/pages.ts'

const NOTHING = '/nothing-here'

const pages = {
  'the front page': '/',
  'an article': SHIPMENT,
  'an article with a table, code and an embed': HEAT_MAPS,
  'an article with quoted Thai': '/article/search-engines-lose-thai-words',
  'a Thai article': THAI_STORY,
  'a Vietnamese article': '/article/cho-noi-cai-rang-mua-nuoc',
  'an Indonesian article': '/article/desa-terapung-danau-tempe',
  'a Malay article': '/article/sawah-kedah-tarikh-tanam',
  'an article with its section list open': `${SHIPMENT}?more=category`,
  'a category': '/category/asean-news',
  'a nested category': '/category/thailand',
  'an older page of a category': '/category/opinion?after=letter-10',
  'a tag': '/tag/ferries',
  'an author': '/author/desk-writer',
  'the corrections': '/corrections',
  'the archive': '/archive',
  'a month of the archive': '/archive/2023/08',
  'a day of the archive': '/archive/2023/10/14',
  'the about page': '/about',
  'an address with nothing': NOTHING,
}

beforeAll(fillLongLists)

describe('every page is open to everyone', () => {
  journey.for(Object.entries(pages))('%s', async ([, address], { open }) => {
    const page = await open({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 })
    if (address === NOTHING) expectFailedAnswers(page)
    await page.goto(address)
    expect(await axeFindings(page), 'in the light').toEqual([])
    // A window zoomed to twice the size has half as many CSS pixels each way.
    await page.setViewportSize({ width: 720, height: 450 })
    expect(await tooWide(page), 'at 200 % zoom').toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await tooWide(page), 'at 320 pixels').toEqual([])
    expect(await axeFindings(page), 'in the dark, on a narrow screen').toEqual([])
  })
})
