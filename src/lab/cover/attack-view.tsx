import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {WordKey} from '../../ui/i18n/words.ts';
import {findingsIn} from '../own-photo/file-findings.ts';
import type {CoverGuess, CoverWay} from '../state/cover-plan.ts';
import {getPerson} from '../state/people.ts';
import type {Attack} from './attack.ts';
import type {CoveredHead} from './line-up.ts';

export interface AttackViewProps extends Omit<Attack, 'hidden'> {
	/** `blob:`, what was attacked. */
	readonly saved: {readonly url: string; readonly width: number; readonly height: number; readonly covers: number};
	readonly hidden?: {readonly url: string; readonly faces: number};
	/** Other drawings, covered in the same way; none beside a picture that somebody brought. */
	readonly heads: readonly CoveredHead[];
	readonly guess: CoverGuess;
	readonly way: CoverWay;
}

/** What a machine still finds in the saved file, beside what the group expected. */
export function AttackView(props: AttackViewProps): JSX.Element {
	const {say} = useWords();
	const {saved, guess} = props;
	const file = linesOfFile(props);
	const face = linesOfFace(props);
	const isFound = (lines: readonly Line[]): boolean => lines.some(({isBad}) => isBad);

	return (
		<section class="panel attack" aria-labelledby="attack-title">
			<h2 id="attack-title">{say('lab_cover_found')}</h2>
			<p>{say('lab_cover_guessed', {guess: say(`lab_cover_guess_${guess}`), found: say(foundKey(isFound(face), isFound(file)))})}</p>
			<img
				class="saved"
				src={saved.url}
				width={saved.width}
				height={saved.height}
				alt={say('lab_cover_saved_alt', {count: saved.covers})}
			/>
			<ul class="attack-lines">
				{[...face, ...file].map(({key, count = 0, isBad}) => (
					<li key={key} class={isBad ? 'bad' : ''}>
						{say(key, {count})}
					</li>
				))}
			</ul>
			{props.hidden && <img class="hidden-picture" src={props.hidden.url} alt={say('lab_cover_hidden_alt')} />}
			<LineUp {...props} />
			<p class="soft small">{say('lab_cover_limits')}</p>
		</section>
	);
}

interface Line {
	readonly key: WordKey;
	readonly count?: number;
	readonly isBad: boolean;
}

function linesOfFace({found}: AttackViewProps): readonly Line[] {
	if (!found) return [{key: 'lab_cover_not_searched', isBad: true}];
	return (['first', 'second'] as const).map(network => {
		const count = found[network];
		return count === 0
			? {key: `lab_cover_${network}_none` as const, isBad: false}
			: {key: `lab_cover_${network}` as const, count, isBad: true};
	});
}

function linesOfFile({metadata, hidden}: AttackViewProps): readonly Line[] {
	const {hasPlace, hasOwnerName, hasTime} = metadata;
	const isKnown = hasPlace !== undefined && hasOwnerName !== undefined;
	return [
		...(!isKnown || hasPlace || hasOwnerName || hasTime
			? findingsIn({metadata, doesNameTellTime: false}).map(key => ({key, isBad: key.startsWith('finding_')}))
			: [{key: 'lab_cover_file_none' as const, isBad: false}]),
		...(hidden ? [{key: hiddenKey(hidden.faces), count: hidden.faces, isBad: true}] : []),
	];
}

const hiddenKey = (faces: number): WordKey => (faces > 0 ? 'lab_cover_hidden_faces' : 'lab_cover_hidden');

const foundKey = (isFace: boolean, isFile: boolean): `lab_cover_guess_${CoverGuess}` =>
	`lab_cover_guess_${isFace && isFile ? 'both' : isFace ? 'face' : isFile ? 'file' : 'nothing'}`;

function LineUp({heads, way}: AttackViewProps): JSX.Element | null {
	const {say} = useWords();
	if (heads.length === 0) return way === 'solid' ? null : <p>{say('lab_cover_left_own')}</p>;

	return (
		<>
			<h3>{say('lab_cover_line_up')}</h3>
			<ul class="line-up">
				{heads.map(({person, crop}) => (
					<li key={person}>
						<img src={crop} width="96" height="96" alt="" />
						<span>{getPerson(person).name}</span>
					</li>
				))}
			</ul>
			<p>{say(way === 'solid' ? 'lab_cover_left_solid' : 'lab_cover_left')}</p>
		</>
	);
}
