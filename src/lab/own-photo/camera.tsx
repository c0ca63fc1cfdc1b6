import type {JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import {takeStill} from './take-still.ts';

/** The camera is switched on only when somebody asks for it, and off again after one picture. */
export function Camera({onPhoto}: {readonly onPhoto: (still: Blob) => void}): JSX.Element {
	const {say} = useWords();
	const video = useRef<HTMLVideoElement>(null);
	const [stream, setStream] = useState<MediaStream | 'refused' | undefined>(undefined);
	const isGone = useRef(false);
	useLayoutEffect(
		() => () => {
			isGone.current = true;
		},
		[],
	);
	// An ordinary effect begins after the next frame: a camera that was left sooner would stay on.
	useLayoutEffect(() => {
		if (!(stream instanceof MediaStream)) return;
		if (video.current) video.current.srcObject = stream;
		return () => stopAll(stream);
	}, [stream]);

	const open = async (): Promise<void> => {
		const opened = await navigator.mediaDevices.getUserMedia({video: true}).catch(() => 'refused' as const);
		// The tab may have been left while the browser asked for permission.
		if (isGone.current && opened instanceof MediaStream) stopAll(opened);
		else setStream(opened);
	};
	const take = async (): Promise<void> => {
		const still = video.current && (await takeStill(video.current));
		if (still && !isGone.current) onPhoto(still);
		setStream(undefined);
	};

	if (!(stream instanceof MediaStream)) {
		return (
			<div class="camera">
				<Tool label={say('lab_own_photo_camera')} onPress={() => void open()} />
				{stream === 'refused' && <p role="alert">{say('lab_own_photo_no_camera')}</p>}
			</div>
		);
	}

	return (
		<div class="camera">
			<video ref={video} autoPlay muted playsInline aria-label={say('lab_own_photo_preview')} />
			<p class="tools">
				<Tool label={say('lab_own_photo_take')} isMain onPress={() => void take()} />
				<Tool label={say('lab_own_photo_camera_off')} onPress={() => setStream(undefined)} />
			</p>
		</div>
	);
}

function stopAll(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}
