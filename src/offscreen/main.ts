import {startVision} from '../vision/vision-client.ts';

/** Chrome only: an invisible page that hosts the vision worker. */
const vision = startVision();

/** Sent before the first image, so that the models load early. */
interface StartRequest {
	readonly type: 'start';
}

interface DetectRequest {
	readonly type: 'detect';
	readonly bytes: ArrayBuffer;
	readonly contentType: string;
}

navigator.serviceWorker.onmessage = ({data, ports: [port]}: MessageEvent<StartRequest | DetectRequest>) => {
	if (data.type === 'start') vision.start();
	if (data.type !== 'detect' || !port) return;

	const abort = new AbortController();
	port.onmessage = () => abort.abort();
	void vision.detect(data.bytes, data.contentType, {signal: abort.signal}).then(outcome => port.postMessage(outcome));
};
