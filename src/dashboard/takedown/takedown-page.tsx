import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import type {WhyUnread} from '../../messaging/protocol.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import type {DashboardProps} from '../props.ts';
import {AsWhom} from './as-whom.tsx';
import {PicturePicker} from './picture-picker.tsx';
import {type ReadPage, readPageOf} from './takedown-model.ts';
import {ToWhom} from './to-whom.tsx';
import {WriteButton} from './write-button.tsx';
import './takedown.css';

type Props = Pick<DashboardProps, 'model'> & {readonly tabId: number};

/** A letter to whoever shows a picture: which one, to whom, as whom. */
export function TakedownPage({model, tabId}: Props): JSX.Element {
	const {say} = useWords();
	const page = useSignal<ReadPage | WhyUnread | undefined>(undefined);
	useEffect(() => {
		void readPageOf(model.takedown, tabId).then(read => (page.value = read));
	}, [model, tabId, page]);

	const {value} = page;
	if (value === undefined) return <p role="status">{say('takedown_reading')}</p>;
	return (
		<>
			<h1>{say('takedown_title')}</h1>
			{typeof value === 'string' ? (
				<section class="card">
					<p class="missing">{say(`takedown_unread_${snake(value)}`)}</p>
				</section>
			) : (
				<Steps page={value} model={model} tabId={tabId} />
			)}
		</>
	);
}

function Steps({page, model, tabId}: Props & {readonly page: ReadPage}): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<section class="card">
				<p>{say('takedown_intro')}</p>
				<p class="soft small">{say('takedown_kept')}</p>
			</section>
			<PicturePicker page={page} model={model} tabId={tabId} />
			<ToWhom page={page} />
			<AsWhom page={page} />
			<WriteButton page={page} model={model} />
		</>
	);
}
