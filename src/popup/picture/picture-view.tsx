import type {JSX} from 'preact';
import type {ImageEvidence} from '../../core/evidence/evidence.ts';
import {usableFaces} from '../../core/score/links/face.ts';
import type {PictureCheck} from '../../storage/session/picture-checks.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake, type WordKey} from '../../ui/i18n/words.ts';
import {FaceList} from '../../ui/report/face-list.tsx';
import '../popup.css';
import './picture-view.css';

export interface PictureViewProps {
	readonly check: PictureCheck;
	/** Has the browser ask for access to the picture's host. Only from a click. */
	readonly onGrant: (origin: string) => void;
	/** Shows the page that the picture is on instead. */
	readonly onPage: () => void;
}

/** What a stranger gets of one picture that the user asked about. */
export function PictureView({check, onGrant, onPage}: PictureViewProps): JSX.Element {
	const {say} = useWords();

	return (
		<main class="popup">
			<section class="card picture-check" aria-labelledby="picture-title" aria-live="polite">
				<h1 id="picture-title">{say('picture_title')}</h1>
				<State check={check} onGrant={onGrant} />
				<p>
					<button type="button" class="button" onClick={onPage}>
						{say('picture_back')}
					</button>
				</p>
			</section>
		</main>
	);
}

function State({check: {state}, onGrant}: Pick<PictureViewProps, 'check' | 'onGrant'>): JSX.Element {
	const {say} = useWords();
	switch (state.kind) {
		case 'working':
			return <p>{say('working_title')}</p>;
		case 'no-address':
			return <p>{say('picture_no_address')}</p>;
		case 'off':
			return <p>{say('picture_off')}</p>;
		case 'no-access':
			return (
				<>
					<p>{say('picture_access', {host: new URL(state.origin).hostname})}</p>
					<p>
						<button type="button" class="button primary" onClick={() => onGrant(state.origin)}>
							{say('access_once')}
						</button>
					</p>
					<p class="soft small">{say('access_back')}</p>
				</>
			);
		case 'seen':
			return <Seen image={state.image} />;
	}
}

function Seen({image}: {readonly image: ImageEvidence}): JSX.Element {
	const {say} = useWords();
	const {artifact, probe, vision, largestWidth} = image;
	const lines: readonly WordKey[] = [
		...(vision.kind === 'unreadable' ? (['finding_picture_unreadable'] as const) : []),
		...(vision.kind === 'faces' ? [...fileLines(image), ...(vision.faces.length === 0 ? (['picture_no_face'] as const) : [])] : []),
	];

	return (
		<>
			<h2>{say(probe.kind === 'not-asked' ? 'crops_not_asked' : `finding_picture_${snake(probe.kind)}`)}</h2>
			<ul class="picture-lines">
				{lines.map(key => (
					<li key={key}>{say(key)}</li>
				))}
				{vision.kind === 'faces' && (
					<li>{say(largestWidth === undefined ? 'picture_size_some' : 'picture_size', {width: vision.width, height: vision.height})}</li>
				)}
			</ul>
			{vision.kind === 'faces' && (
				<FaceList
					report={{
						images: [
							{
								imageUrl: artifact.imageUrl,
								width: vision.width,
								height: vision.height,
								role: 'photo',
								access: 'unknown',
								isLargest: largestWidth !== undefined,
								exposure: {value: 0, low: 0, high: 0},
								faces: usableFaces(image),
							},
						],
					}}
				/>
			)}
		</>
	);
}

function fileLines({vision}: ImageEvidence): readonly WordKey[] {
	if (vision.kind !== 'faces') return [];
	const {hasPlace, hasOwnerName, hasTime} = vision.metadata;
	const told: readonly WordKey[] = [
		...(hasPlace ? (['finding_metadata_place'] as const) : []),
		...(hasOwnerName ? (['finding_metadata_owner'] as const) : []),
		...(hasTime ? (['finding_metadata_time'] as const) : []),
	];
	if (hasPlace === undefined || hasOwnerName === undefined) return [...told, 'lab_own_photo_place_unknown'];
	return told.length > 0 ? told : ['lab_cover_file_none'];
}
