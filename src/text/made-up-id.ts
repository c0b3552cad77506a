/** An id that a program gave a record whose words give none. */
export const isMadeUp = /^new-(?:claim|person|question|source|term)-\d+$/;
