/**
 * The rooms of lib by level, ground floor first (docs/decisions/001-rooms-on-levels.md). CommonJS,
 * because dependency-cruiser reads its configuration that way.
 * @type {readonly (readonly string[])[]}
 */
module.exports = [
  ['i18n'],
  ['platform', 'text'],
  ['accounts'],
  ['newsroom', 'notifications'],
  ['search', 'syndication'],
  ['conversation'],
  ['pages', 'privacy', 'publishing'],
  ['exchange', 'jobs', 'web'],
]
