/** How sure we want to be: 95 % of a normal distribution lies within so many deviations. */
const Z = 1.96

/**
 * The lower bound of the Wilson score interval: how large, at least and with 95 % certainty, the
 * share of ups would be if every reader voted. From 0 to 1; 0 without votes. Few votes say little,
 * so one up in one vote (0.21) stands below ninety in a hundred (0.83).
 *
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of
 * the American Statistical Association 22 (1927), pages 209–212.
 */
export function wilsonLowerBound(ups: number, downs: number): number {
  const votes = ups + downs
  if (ups <= 0) return 0
  const share = ups / votes
  const middle = share + (Z * Z) / (2 * votes)
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * votes)) / votes)
  return Math.max(0, (middle - spread) / (1 + (Z * Z) / votes))
}
