/** Of these names the one that a misspelt name resembles most. */
export function nearestName<Name extends string>(
  misspelt: string,
  names: readonly [Name, ...Name[]],
): Name {
  const wanted = misspelt.toUpperCase()
  return names.reduce((best, name) => {
    return distance(wanted, name) < distance(wanted, best) ? name : best
  })
}

/** Letters to add, drop or change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line++) {
    const next = [line]
    for (let column = 1; column <= b.length; column++) {
      const changed = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
