import {type GreyImage, toGrey} from './grey-image.ts';

/** Pictures of a camera that is on. */
export interface FrameSource {
	/** The current picture; `undefined` while there is none yet. */
	readonly next: () => GreyImage | undefined;
	/** Switches the camera off. */
	readonly stop: () => void;
}

/** Cards in the back row need every pixel that a common camera has. */
const wanted: MediaTrackConstraints = {width: {ideal: 1920}, height: {ideal: 1080}, facingMode: {ideal: 'environment'}};

/** Switches the camera on. Its pictures stay in this page's memory, each until the next. @throws if there is none, or it is refused */
export async function openCamera(): Promise<FrameSource> {
	const stream = await navigator.mediaDevices.getUserMedia({video: wanted});
	const video = document.createElement('video');
	video.muted = true;
	video.playsInline = true;
	video.srcObject = stream;
	const canvas = new OffscreenCanvas(1, 1);
	const context = canvas.getContext('2d', {willReadFrequently: true});
	// Rejects where the camera is switched off before its first picture.
	video.play().catch(() => undefined);

	return {
		next: () => {
			const {videoWidth: width, videoHeight: height} = video;
			if (!context || video.readyState < video.HAVE_CURRENT_DATA || width === 0) return undefined;
			if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, {width, height});
			context.drawImage(video, 0, 0);
			return toGrey(context.getImageData(0, 0, width, height));
		},
		stop: () => {
			for (const track of stream.getTracks()) track.stop();
			video.srcObject = null;
			Object.assign(canvas, {width: 1, height: 1});
		},
	};
}
