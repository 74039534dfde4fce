import { test } from 'vitest'
import { drawText } from '@/lib/syndication/share-images/draw-text.ts'
import { expectNearlyLinear } from '../../../support/cost.ts'

/** Headlines that are written here have 300 characters; imported ones may be as long as they like. */
const LONGEST = 5000

test('CPU grows no faster than n log n to draw a share image', () => {
  const units = [
    'ท่าเรือ',
    'ក្រុង',
    'ferry ',
    'Huế ',
    '\u00a0',
    '-',
    '—',
    '“',
    'ำ',
    'WWW',
    '\u00ad',
    'i',
  ]
  const parse = (headline: string) => {
    drawText('wide', { headline, label: headline, language: 'th', hero: null, site: headline })
  }
  expectNearlyLinear({ name: 'share images', limit: LONGEST, units, shapes: 60, parse })
})
