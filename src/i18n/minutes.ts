/** Words an adult reads in a minute: Brysbaert (2019), "How many words do we read per minute?", English non-fiction. */
const wordsPerMinute = 238;
/** Seconds a reader spends on one step's picture. */
const secondsPerPicture = 6;

/** Whole minutes to read so many words and look at so many pictures, at least one. */
export const readingMinutes = (words: number, pictures: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute + (pictures * secondsPerPicture) / 60));
