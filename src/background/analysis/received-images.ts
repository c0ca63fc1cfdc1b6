/** An image with faces, as an anonymous visitor got it. */
export interface ReceivedImage {
	readonly bytes: ArrayBuffer;
	readonly contentType: string;
}

interface TabImages {
	/** By the image's address on the page. */
	readonly images: Map<string, ReceivedImage>;
	readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * The images in which the last analyses found faces, for a popup that is opened right afterwards: it cuts the faces out of these instead
 * of requesting the images once more. Nowhere but in this worker's memory. May be lost with it: then they are requested.
 */
const received = new Map<number, TabImages>();

/** Milliseconds. Most people who open the popup do so within a minute of the notice. */
export const forgottenAfter = 60_000;

/** Bytes held at most over all tabs; the tabs that were analysed first give way. */
export const mostBytes = 16_000_000;

export function rememberImage(tabId: number, imageUrl: string, image: ReceivedImage): void {
	const tab = received.get(tabId) ?? {images: new Map(), timer: setTimeout(() => forgetImages(tabId), forgottenAfter)};
	// The newest tab comes last.
	received.delete(tabId);
	received.set(tabId, tab);
	tab.images.set(imageUrl, image);
	for (const [first] of received) if (totalBytes() > mostBytes) forgetImages(first);
}

export const findImage = (tabId: number, imageUrl: string): ReceivedImage | undefined => received.get(tabId)?.images.get(imageUrl);

/** For a page that was left, or is analysed anew. */
export function forgetImages(tabId: number): void {
	clearTimeout(received.get(tabId)?.timer);
	received.delete(tabId);
}

const totalBytes = (): number =>
	[...received.values()].reduce((total, {images}) => total + [...images.values()].reduce((sum, {bytes}) => sum + bytes.byteLength, 0), 0);
