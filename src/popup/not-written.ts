/** Logged for debugging; the view tells the person. */
export function notWritten(error: unknown): undefined {
	console.warn('This choice could not be stored; free some space on the disk, restart the browser and choose again.', error);
	return undefined;
}
