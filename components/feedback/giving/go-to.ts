/**
 * Opens a place of this site, as a whole page: what it shows was changed just now. Where it is on the
 * page that is open, that page is fetched again.
 */
export function goTo(path: string): void {
  const there = new URL(path, location.href)
  if (there.pathname !== location.pathname || there.search !== location.search) {
    location.assign(path)
    return
  }
  // Without going there first: the place is not on this page yet.
  history.pushState(null, '', path)
  location.reload()
}
