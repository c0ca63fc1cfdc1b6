import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {firstPublisherLanguage, lawForPublisher, rightsAgainstPublisher} from '../../letters/publisher/law-for-publisher.ts';
import {anyPublisherId} from '../../letters/recipient.ts';
import {writeList} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';
import {JurisdictionPicker} from '../requests/start/jurisdiction-picker.tsx';
import {missingFromDraft, toPublisher} from './draft.ts';
import {pictureAddresses} from './picture-addresses.ts';
import type {ReadPage} from './takedown-model.ts';

interface Props extends Pick<DashboardProps, 'model'> {
	readonly page: ReadPage;
}

/** Where the person lives, and the way to the letter. */
export function WriteButton({page, model}: Props): JSX.Element {
	const {say, locale} = useWords();
	const home = useSignal(model.settings.value?.country ?? '');
	/** Picked pictures that the page no longer has; the second press writes the letter all the same. */
	const gone = useSignal<number | undefined>(undefined);
	const isStarting = useSignal(false);
	const missing = [...missingFromDraft(page.draft.value), ...(home.value === '' ? ['home' as const] : [])];

	const start = async (): Promise<void> => {
		const {country} = page.draft.value;
		if (missing.length > 0 || country === '') return;
		if (gone.value === undefined) {
			const changed = await page.findMissing();
			if (changed.length > 0) {
				gone.value = changed.length;
				return;
			}
		}
		const seen = {
			...pictureAddresses(page.images, page.picked.value),
			seenOn: model.requests.today(),
			...(page.isContainer && {isContainer: true as const}),
		};
		const publisher = toPublisher(page.draft.value, seen);
		const law = lawForPublisher(publisher, home.value);
		const id = await model.requests.start({
			controllerId: anyPublisherId,
			publisher,
			country: home.value,
			recipientIn: publisher.country,
			law,
			language: firstPublisherLanguage(publisher, law, locale.slice(0, 2)),
			rights: rightsAgainstPublisher(law),
		});
		location.hash = `#letter=${id}`;
	};

	/** The page is read once more, which takes a moment: a second press meanwhile must not begin a second letter. */
	const startOnce = async (): Promise<void> => {
		if (isStarting.value) return;
		isStarting.value = true;
		await start().finally(() => {
			isStarting.value = false;
		});
	};

	return (
		<section class="card">
			<JurisdictionPicker
				country={home.value}
				onChoose={country => {
					home.value = country;
					void model.change({country: country.slice(0, 2)});
				}}
			/>
			<p role="status" class={missing.length > 0 ? 'missing' : 'soft'}>
				{missing.length > 0
					? say('missing', {
							things: writeList(
								missing.map(what => say(`takedown_missing_${what}`)),
								locale,
							),
						})
					: say('missing_nothing')}
			</p>
			{gone.value !== undefined && (
				<p class="missing" role="status">
					{say('takedown_changed', {count: gone.value})}
				</p>
			)}
			<p>
				<button type="button" class="button primary write-letter" aria-disabled={missing.length > 0} onClick={startOnce}>
					{say('letter_write')}
				</button>
			</p>
		</section>
	);
}
