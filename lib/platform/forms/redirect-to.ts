/** What a form makes that only leads on: the page to open next, a path; none to stay. */
export interface Onward {
  readonly to?: string
}
