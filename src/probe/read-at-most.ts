import type {Limits} from './limits.ts';

/** Reads a response up to a limit; `undefined` where it is longer and a part would be of no use. Rejects where the connection fails. */
export async function readAtMost(response: Response, {maxBytes, onTooLarge}: Limits): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const isWhole = onTooLarge === 'refuse';
	if (isWhole && Number(response.headers.get('content-length')) > maxBytes) {
		await response.body?.cancel();
		return undefined;
	}

	// One byte more than allowed shows whether the response goes on.
	const bytes = await read(response.body?.getReader(), maxBytes + (isWhole ? 1 : 0));
	return bytes.length > maxBytes ? undefined : bytes;
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array> | undefined, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	while (reader && length < limit) {
		const {done, value} = await reader.read();
		if (done) return join(chunks, length);

		chunks.push(value);
		length += value.length;
	}

	await reader?.cancel();
	return join(chunks, Math.min(length, limit));
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk.subarray(0, length - offset), offset);
		offset = Math.min(length, offset + chunk.length);
	}

	return bytes;
}
