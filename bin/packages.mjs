// Which packages the lock file asks for, against which are installed.

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/**
 * The packages to install that are not there in the version locked. Optional
 * ones are left out: most are for other platforms.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, which npm writes last
 * @param {{ dev: boolean }} set with the packages for tests and checks, or without
 * @returns {string[]}
 */
export function missingPackages(lock, installed, { dev }) {
  const wanted = Object.entries(lock.packages ?? {}).filter(
    ([path, entry]) =>
      path !== '' && !entry.optional && (dev || (!entry.dev && !entry.devOptional)),
  )
  return wanted
    .filter(([path, entry]) => installed?.packages?.[path]?.version !== entry.version)
    .map(([path]) => path)
}

/**
 * Whether an install has packages that are for tests and checks only.
 * @param {Lock} lock
 * @param {Lock | undefined} installed
 */
export function hasDevPackages(lock, installed) {
  return Object.entries(lock.packages ?? {}).some(
    ([path, entry]) => entry.dev && !entry.optional && installed?.packages?.[path],
  )
}
