import { describe, expect, test } from 'vitest'
import { countOf } from '../../bin/vitest.ts'

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, success: true }

describe('counting a test run', () => {
  test('passed, failed and skipped are what the report says', () => {
    expect(countOf(report, true)).toEqual({ passed: 5, failed: 0, skipped: 2 })
  })

  test('a run that went wrong without a failing test counts as a failure', () => {
    expect(countOf(report, false).failed).toBe(1)
    expect(countOf({ ...report, success: false }, true).failed).toBe(1)
  })

  test('no report at all is a failure', () => {
    expect(countOf(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('failures are not counted twice', () => {
    expect(countOf({ ...report, numFailedTests: 3, success: false }, false).failed).toBe(3)
  })
})
