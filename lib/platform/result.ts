/** What a command answers: what it made, or one named reason why it did not. */
export type Result<Made, Refusal extends string> =
  | ({ readonly ok: true } & Made)
  | { readonly ok: false; readonly refusal: Refusal }

export function done<Made extends object>(made: Made): { readonly ok: true } & Made {
  return { ok: true, ...made }
}

export function refused<Refusal extends string>(
  refusal: Refusal,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal }
}
