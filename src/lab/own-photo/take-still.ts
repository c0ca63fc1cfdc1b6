/** The current frame of the camera, as a JPEG. */
export async function takeStill(video: HTMLVideoElement): Promise<Blob> {
	if (video.readyState < video.HAVE_CURRENT_DATA) await new Promise(resolve => video.addEventListener('loadeddata', resolve, {once: true}));
	const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
	canvas.getContext('2d')?.drawImage(video, 0, 0);
	return canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
}
