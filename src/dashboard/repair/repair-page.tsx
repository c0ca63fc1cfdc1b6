import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import type {Skeleton} from '../../core/page/skeleton.ts';
import {saveFile} from '../../ui/controls/save-file.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';
import './repair.css';

/** A page's skeleton, whole and before it is saved: whoever sends it must be able to see that nothing of a person is in it. */
export function RepairPage({model, data, tabId}: DashboardProps & {readonly tabId: number}): JSX.Element {
	const {say} = useWords();
	const skeleton = useSignal<Skeleton | 'asking' | undefined>('asking');
	useEffect(() => {
		void model.skeletonOf(tabId).then(found => (skeleton.value = found));
	}, [model, tabId, skeleton]);

	const {value} = skeleton;
	if (value === 'asking') return <p>{say('repair_asking')}</p>;
	return (
		<section class="card repair">
			<h1>{say('repair')}</h1>
			{value ? <Preview skeleton={value} siteName={data.siteName(value.site)} /> : <p>{say('repair_gone')}</p>}
		</section>
	);
}

function Preview({skeleton, siteName}: {readonly skeleton: Skeleton; readonly siteName: string}): JSX.Element {
	const {say} = useWords();
	const text = JSON.stringify(skeleton, undefined, '\t');
	return (
		<>
			<p>{say('repair_what', {site: siteName})}</p>
			<p>{say('repair_check')}</p>
			<p class="buttons">
				<button type="button" class="button primary" onClick={() => saveFile(`skeleton-${skeleton.site}.json`, 'application/json', text)}>
					{say('repair_save')}
				</button>
			</p>
			<p class="soft small">{say('repair_send')}</p>
			<textarea class="skeleton" readOnly rows={24} aria-label={say('repair_preview')} value={text} />
		</>
	);
}
