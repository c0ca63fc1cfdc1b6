/** Years in which digital cameras wrote file names. */
const dates = [
	/(?<!\d)(?:19[89]|20[0-4])\d[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12]\d|3[01])(?!\d)/,
	/(?<!\d)(?:0[1-9]|[12]\d|3[01])[-_. ](?:0[1-9]|1[0-2])[-_. ](?:19[89]|20[0-4])\d(?!\d)/,
];

/** The date in a file's name, as phones write it: `IMG_20260711_201530.jpg`, `WhatsApp Image 2026-07-11 at 20.15.30.jpeg`. */
export const dateInName = (name: string): string | undefined => dates.map(date => date.exec(name)?.[0]).find(found => found !== undefined);

/** Without anything of the original name: names hold dates, people and places. @param place among the pictures of this window, from 1 */
export const savedName = (place: number, format: 'jpeg' | 'png' | 'webp'): string =>
	`picture-${place}.${format === 'jpeg' ? 'jpg' : format}`;
