import { describe, expect, test } from 'vitest'
import { prefersPage, wantedBy } from '@/lib/exchange/annotations/responses/preferences.ts'

const LDP = 'http://www.w3.org/ns/ldp#'
const OA = 'http://www.w3.org/ns/oa#'

describe('how much of a container is wanted', () => {
  test.each([
    [null, null],
    ['', null],
    ['respond-async', null],
    ['return=minimal', null],
    ['return=representation', null],
    [`return=representation;include="${LDP}PreferMinimalContainer"`, 'minimal'],
    [`return=representation; include="${OA}PreferContainedIRIs"`, 'iris'],
    [`return=representation;include="${OA}PreferContainedDescriptions"`, 'descriptions'],
    [`respond-async, return="representation" ;include="${OA}PreferContainedIRIs"`, 'iris'],
    [
      `return=representation;include="${LDP}PreferMinimalContainer ${OA}PreferContainedIRIs"`,
      'minimal',
    ],
    [`return=representation;include="${OA}PreferSomethingElse"`, null],
    [`return=representation;omit="${OA}PreferContainedIRIs"`, null],
    ['return=representation;include="'.repeat(10_000), null],
  ])('%s: %s', (header, wanted) => {
    expect(wantedBy(header)).toBe(wanted)
  })
})

describe('who reads pages', () => {
  test.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
    ['text/html', true],
    ['text/*;q=0.5', true],
    ['*/*', false],
    [null, false],
    ['application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"', false],
    ['application/ld+json, text/html;q=0.9', false],
    ['application/ld+json;q=0.2, text/html;q=0.9', true],
    ['text/html;q=0', false],
    ['text/html;q=x', false],
    ['image/png', false],
    [';;;,,,q=', false],
  ])('%s: %s', (accept, page) => {
    expect(prefersPage(accept)).toBe(page)
  })
})
