/** Where the lab is inside the package. @param language of the lab's words, where it is not the browser's */
export const labAddress = (language: string | undefined): string => `src/lab/index.html${language ? `?lang=${language}` : ''}`;
