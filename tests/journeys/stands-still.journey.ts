import { expect } from 'vitest'
import { journey } from '../support/journey.ts'
import { SHIPMENT } from '../support/pages.ts'
import { readDown, shifts } from '../support/shifts.ts'

const devices = {
  'on a desk': { viewport: { width: 1440, height: 900 } },
  'on a phone': { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
}

journey.for(Object.entries(devices))('pages stand still %s', async ([, device], { open }) => {
  const page = await open(device)
  for (const address of ['/', SHIPMENT, '/category/asean-news']) {
    await page.goto(address)
    await readDown(page)
    const { sum, moved } = await shifts(page)
    expect(sum, `${address}: ${moved}`).toBeLessThan(0.01)
  }
})
