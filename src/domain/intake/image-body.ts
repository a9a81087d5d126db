const DATA_URI = /\bdata:[a-z0-9.+-]+\/[a-z0-9.+-]+[;,]/iu;
/** How the base64 of a JPEG, PNG, GIF, WebP or MP4 begins, with so much behind it that it is no word. */
const ENCODED = /(?<![A-Za-z0-9+/])(?:\/9j\/|iVBORw0KGgo|R0lGOD[lh]|UklGR|AAAA[A-Za-z0-9+/]{4}ZnR5c)[A-Za-z0-9+/\s]{40}/u;

/** Whether a text carries content of a file where words are due: nothing here may hold imagery, in whatever writing. */
export function holdsFileContent(text: string): boolean {
  return DATA_URI.test(text) || ENCODED.test(text);
}
