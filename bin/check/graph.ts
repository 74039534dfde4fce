import { join } from 'node:path'
import { runQuietly } from '../run.ts'

/** What dependency-cruiser says of one file. */
interface Module {
  readonly source: string
  readonly dependencies: readonly { readonly resolved: string; readonly circular: boolean }[]
}

export interface RoomGraph {
  readonly rooms: readonly string[]
  readonly levels: number
  /** Pairs of rooms of which one imports the other. */
  readonly arrows: readonly string[]
  /** Arrows to a room on the same level or above. */
  readonly upward: readonly string[]
  readonly filesInCycles: number
}

/** How the rooms of lib depend on each other. `levels`: the rooms by level, ground floor first. */
export function drawRooms(
  modules: readonly Module[],
  levels: readonly (readonly string[])[],
): RoomGraph {
  const level = new Map(levels.flatMap((rooms, at) => rooms.map((room) => [room, at] as const)))
  const inLib = modules.filter(({ source }) => isRoomFile(source))
  const pairs = inLib.flatMap(({ source, dependencies }) => {
    const targets = dependencies.filter(({ resolved }) => isRoomFile(resolved))
    return targets.map(({ resolved }) => [roomOf(source), roomOf(resolved)] as const)
  })
  const between = pairs.filter(([from, to]) => from !== to)
  const name = ([from, to]: readonly [string, string]) => `${from} → ${to}`
  const height = (room: string) => level.get(room) ?? -1
  const upward = between.filter(([from, to]) => height(to) >= height(from))
  return {
    rooms: [...new Set(inLib.map(({ source }) => roomOf(source)))].sort(),
    levels: levels.length,
    arrows: [...new Set(between.map(name))].sort(),
    upward: [...new Set(upward.map(name))].sort(),
    filesInCycles: modules.filter(({ dependencies }) => dependencies.some((to) => to.circular))
      .length,
  }
}

/** Reads the import graph of the sources in `folders`, below `root`. */
export async function readModules(root: string, folders: readonly string[]): Promise<Module[]> {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const printed = await runQuietly([program, ...folders, '--output-type', 'json'])
  return (JSON.parse(printed.slice(printed.indexOf('{'))) as { modules: Module[] }).modules
}

/** The graph as lines for a terminal. */
export function printRooms(graph: RoomGraph): string {
  return [
    `${graph.rooms.length} rooms on ${graph.levels} levels: ${graph.rooms.join(', ')}`,
    `${graph.arrows.length} arrows between rooms`,
    `${graph.upward.length} arrows upwards${graph.upward.length > 0 ? `: ${graph.upward.join(', ')}` : ''}`,
    `${graph.filesInCycles} files in cycles`,
  ].join('\n')
}

function isRoomFile(path: string): boolean {
  return path.startsWith('lib/') && !path.includes('/generated/')
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}
