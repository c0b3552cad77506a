/** The size that Open Graph's readers ask for, in pixels. */
export const imageSize = { width: 1200, height: 630 };
