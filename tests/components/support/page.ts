import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

// Vitest has no global hooks here, so the library can't register its own.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// On a busy machine what comes is late, and no less right.
configure({ asyncUtilTimeout: 10_000 })
beforeEach(() => localStorage.clear())
afterEach(cleanup)

export {
  act,
  cleanup as cleanupPage,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react'
export { userEvent } from '@testing-library/user-event'
