/** 95 % of a normal distribution lies within this many standard deviations. */
const Z = 1.96

/**
 * The lower bound of the Wilson score interval, from 0 to 1: with 95 % confidence, the share of up
 * votes would be at least this if every reader voted. 0 without votes.
 *
 *     1 up of 1 vote      0.21
 *     90 ups of 100       0.83    ranks higher, since one vote proves little
 *
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of
 * the American Statistical Association 22 (1927), pages 209–212.
 */
export function getWilsonLowerBound(ups: number, downs: number): number {
  const votes = ups + downs
  if (ups <= 0) return 0
  const share = ups / votes
  const middle = share + (Z * Z) / (2 * votes)
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * votes)) / votes)
  return Math.max(0, (middle - spread) / (1 + (Z * Z) / votes))
}
