import type {ServerResponse} from 'node:http';

/** One response from the server's point of view. */
export interface Sent {
	readonly path: string;
	/** Bytes written to the connection. */
	bytes: number;
	/** Whether the client closed the connection before the response ended. */
	isCutOff: boolean;
}

const chunk = 64 * 1024;

/**
 * Sends the first bytes as fast as possible and the rest slowly, so that the client can cancel in time: how much a browser buffers before
 * an extension can cancel depends on the machine, and is not a limit of ours.
 */
export function pour(
	response: ServerResponse,
	sent: Sent,
	piece: Buffer,
	{fast, most = Number.POSITIVE_INFINITY}: {fast: number; most?: number},
): true {
	const whole = Buffer.concat(Array.from({length: Math.ceil(chunk / piece.length)}, () => piece)).subarray(0, chunk);
	watch(response, sent);
	const write = () => {
		if (response.destroyed) return;
		if (sent.bytes >= most) return void response.end();
		sent.bytes += whole.length;
		const isTaken = response.write(whole);
		if (sent.bytes >= fast) setTimeout(write, 50);
		else if (isTaken) setImmediate(write);
		else response.once('drain', write);
	};
	write();
	return true;
}

/** Sends a few bytes now and then, without end. */
export function drip(response: ServerResponse, sent: Sent, piece: Buffer): true {
	watch(response, sent);
	const write = () => {
		sent.bytes += piece.length;
		response.write(piece);
	};
	write();
	const timer = setInterval(write, 400);
	response.once('close', () => clearInterval(timer));
	return true;
}

/** Accepts the request and never responds. */
export function neverRespond(response: ServerResponse, sent: Sent): true {
	watch(response, sent);
	return true;
}

export function redirect(response: ServerResponse, to: string, status = 302): true {
	response.writeHead(status, {location: to}).end();
	return true;
}

export function send(response: ServerResponse, contentType: string, body: string | Buffer, headers: Record<string, string> = {}): true {
	response.writeHead(200, {'content-type': contentType, ...headers}).end(body);
	return true;
}

function watch(response: ServerResponse, sent: Sent): void {
	response.once('close', () => {
		sent.isCutOff = !response.writableFinished;
	});
}
