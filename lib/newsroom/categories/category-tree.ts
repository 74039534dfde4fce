/** One section with its place in the tree. */
export interface Section {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly parentId: number | null
}

/** The whole category tree: small (hundreds), read once, and asked in memory. */
export class SectionTree {
  readonly all: readonly Section[]
  readonly #byId: ReadonlyMap<number, Section>

  /** `all` in display order: siblings by their position. */
  constructor(all: readonly Section[]) {
    this.all = all
    this.#byId = new Map(all.map((section) => [section.id, section]))
  }

  bySlug(slug: string): Section | undefined {
    return this.all.find((section) => section.slug === slug)
  }

  /** The sections without a parent, in order: the navigation. */
  top(): readonly Section[] {
    return this.all.filter((section) => section.parentId === null)
  }

  childrenOf(id: number): readonly Section[] {
    return this.all.filter((section) => section.parentId === id)
  }

  /** The section and its ancestors, from the section up. A damaged (circular) tree ends the walk. */
  upwards(id: number | null): readonly Section[] {
    const path: Section[] = []
    for (let at = id; at !== null; ) {
      const section = this.#byId.get(at)
      if (!section || path.includes(section)) break
      path.push(section)
      at = section.parentId
    }
    return path
  }
}
