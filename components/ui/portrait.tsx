interface Props {
  name: string
  /** File name in the media folder, or empty. */
  picture: string
}

/** A user's small picture next to their name, or the first letter of the name. */
export function Portrait({ name, picture }: Props) {
  if (picture === '') {
    return (
      <span className="portrait" aria-hidden>
        {[...name][0]}
      </span>
    )
  }
  return (
    // biome-ignore lint/performance/noImgElement: one small file of our own store; next/image would cost a script.
    <img
      className="portrait"
      src={`/media/${picture}`}
      alt=""
      width="32"
      height="32"
      loading="lazy"
    />
  )
}
