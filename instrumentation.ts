import { blameUnreadableForm } from '@/lib/platform/http/requests/request-scope.ts'

/** Next calls it with each error of a page or a route, before the answer is sent. */
export function onRequestError(error: unknown): void {
  blameUnreadableForm(error)
}
