import {startVision} from '../vision/vision-client.ts';

/** Chrome only: a page nobody sees, in which the vision worker can live. */
const vision = startVision();

interface DetectRequest {
	readonly type: 'detect';
	readonly bytes: ArrayBuffer;
	readonly contentType: string;
}

navigator.serviceWorker.onmessage = ({data, ports: [port]}: MessageEvent<DetectRequest>) => {
	if (data.type !== 'detect' || !port) return;

	const abort = new AbortController();
	port.onmessage = () => abort.abort();
	void vision.detect(data.bytes, data.contentType, {signal: abort.signal}).then(outcome => port.postMessage(outcome));
};
