/**
 * Whether a file name is a date and a time, as cameras, phones and messengers name pictures: `IMG_20240102_030405`, `PXL_20240102_030405123`,
 * `Screenshot 2024-01-02 at 03.04.05`, `WhatsApp Image 2024-01-02 at 03.04.05`. Of WhatsApp's other names, the date and a number.
 */
export const tellsTime = (fileName: string): boolean => dateAndTime.test(fileName) || whatsApp.test(fileName);

const year = '(?:19[89]\\d|20[0-4]\\d)';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const time = '(?:[01]?\\d|2[0-3])[-_.:h]?[0-5]\\d[-_.:m]?[0-5]\\d(?:\\d{3})?';
const dateAndTime = new RegExp(
	`(?<!\\d)${year}[-_.]?${month}[-_.]?${day}(?:[-_. T]|[-_ ](?:at|um|à|alle|às|a las|στις)[-_ ])${time}(?!\\d)`,
	'u',
);
const whatsApp = new RegExp(`^(?:IMG|VID)-${year}${month}${day}-WA\\d{4}`);

/** The last part of an address's path, as people read it. */
export function fileNameIn(address: string): string {
	const name = new URL(address).pathname.split('/').at(-1) ?? '';
	try {
		return decodeURIComponent(name);
	} catch {
		// Not UTF-8: read as it is written.
		return name;
	}
}
