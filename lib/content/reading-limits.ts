/** How hard a text may be to read. The content check and the publisher both hold these. */
export const READING = {
  /** In words. */
  longestSentence: 25,
  /** Highest Flesch-Kincaid grades. */
  grade: {
    /** Questions, plans and conversations. */
    plan: 5,
    article: 6.5,
    /** Pages that speak to a child: about the age of nine. */
    child: 4,
  },
  /** The formula says nothing about a handful of words: one long name would decide it. */
  fewestWords: 60,
} as const;
