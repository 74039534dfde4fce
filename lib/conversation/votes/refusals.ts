/** Why a vote was not counted. */
export type VoteRefusal = 'not-allowed' | 'not-there' | 'your-own'
