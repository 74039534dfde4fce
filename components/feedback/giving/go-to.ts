/**
 * Full page load of an address on this site, because its content just changed. If only the fragment
 * differs from the current address, reloads the page.
 */
export function goTo(path: string): void {
  const there = new URL(path, location.href)
  if (there.pathname !== location.pathname || there.search !== location.search) {
    location.assign(path)
    return
  }
  // pushState instead of navigating: the anchor isn't on this page yet.
  history.pushState(null, '', path)
  location.reload()
}
