/** Whether a text can be written to as a mailbox. */
export const isMailbox = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

/** Whether a text is the address of a page, as of a form. */
export const isPageAddress = (text: string): boolean => URL.canParse(text.trim()) && /^https?:$/.test(new URL(text.trim()).protocol);

/** A postal address as it is typed, line by line. */
export const addressLines = (text: string): readonly string[] =>
	text
		.split('\n')
		.map(oneLine)
		.filter(line => line !== '')
		.slice(0, 20);

/** A line as it is stored. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 1000);
