import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import {stateOf} from '../../core/report/count-faces.ts';
import {shownFaces} from '../../core/report/shown-faces.ts';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';

/** The faces that an anonymous visitor got, cut out on the spot. Nothing of them is stored. */
export function FaceStrip({report, model}: {readonly report: Report; readonly model: Model}): JSX.Element | null {
	const {say} = useWords();
	const crops = model.crops.value;
	const open = shownFaces(report).flatMap(({image, face}, index) => (stateOf(image, face) === 'open' ? [index] : []));
	useEffect(() => {
		if (open.length > 0 && model.crops.value === undefined) void model.cropFaces();
	}, [report.takenAt]);

	if (open.length === 0 || (typeof crops === 'object' && crops.kind === 'not-asked')) return null;
	const found = typeof crops === 'object' ? crops.crops : {};
	if (typeof crops === 'object' && Object.keys(found).length === 0) return null;
	return (
		<ul class="face-strip" aria-label={say('strip_label')}>
			{open.map(index => (
				<li key={index}>{found[index] && <img src={found[index]} width="48" height="48" alt="" />}</li>
			))}
		</ul>
	);
}
