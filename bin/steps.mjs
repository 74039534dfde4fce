// Says what is going on while something takes long: one line a step, with its
// time. Runs on any Node that can run npm.
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/**
 * @template T
 * @param {string} what such as "Installing packages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const began = Date.now()
  process.stdout.write(`${what} …`)
  const spinner = process.stdout.isTTY ? spin(what, began) : undefined
  const [restart, clear] = spinner ? [`\r${what} …`, '\x1b[K'] : ['', '']
  try {
    const made = await work()
    process.stdout.write(`${restart} ${since(began)}${clear}\n`)
    return made
  } catch (error) {
    process.stdout.write(`${restart} failed${clear}\n`)
    throw error
  } finally {
    clearInterval(spinner)
  }
}

/** @param {string} what @param {number} began */
function spin(what, began) {
  let turn = 0
  return setInterval(() => {
    turn += 1
    process.stdout.write(`\r${what} … ${frames[turn % frames.length]} ${since(began)}`)
  }, 120)
}

/** @param {number} began */
export function since(began) {
  const seconds = (Date.now() - began) / 1000
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
}
