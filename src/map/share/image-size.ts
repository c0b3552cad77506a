/** The size of Open Graph images; px. */
export const imageSize = { width: 1200, height: 630 };
