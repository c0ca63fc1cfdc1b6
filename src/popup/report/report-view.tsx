import type {JSX} from 'preact';
import {checklistFor} from '../../core/checklist/checklist.ts';
import {isSocialNetwork} from '../../directory/index.ts';
import {withinReach} from '../../engines/could-reach.ts';
import {ChecklistView} from '../../ui/checklist/checklist-view.tsx';
import {CountryQuestion} from '../../ui/controls/country-question.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {PopupProps} from '../props.ts';
import {FirstScreen} from './first-screen.tsx';
import type {ReportViewProps} from './report-view-props.ts';
import {IsThisYou, useWhosePage} from './whose-page.tsx';
import {WhyView} from './why-view.tsx';

/** The report on this page: one screen, and the views behind its doors. */
export function ReportView(props: ReportViewProps): JSX.Element {
	const {report, model, data} = props;
	const routes = data.routesFor(report.site);
	const country = model.settings.value?.country;
	const items = checklistFor(report, {
		...routes,
		within: withinReach(data.engines, report, isSocialNetwork(report.site)),
		...(country && {country}),
	});
	const whose = useWhosePage(props);
	// The settings of a page are offered to its owner.
	const own = items.filter(({step}) => whose.owner === 'user' || step !== 'fix-here');
	const isPlaceKnown = Boolean(country);
	const place = model.place.value;
	const {say} = useWords();
	if (place === 'first') return <FirstScreen {...props} items={items} isPlaceKnown={isPlaceKnown} whose={whose} />;

	return (
		<>
			<BackButton model={model} />
			{place === 'why' ? (
				<WhyView {...props} items={own} />
			) : (
				<div class="card">
					{whose.owner === undefined && <IsThisYou answer={whose.answer} />}
					{whose.owner === 'else' && <p class="soft small">{say('steps_else')}</p>}
					{model.accountCount.value > 1 && <p class="soft small">{say('accounts_this', {site: data.siteName(report.site)})}</p>}
					{country === undefined && <CountryQuestion guess={data.guessedCountry} onAnswer={model.chooseCountry} />}
					<ChecklistView
						items={own}
						ticks={model.ticked.value}
						onTick={model.tick}
						siteName={data.siteName(report.site)}
						isPlaceKnown={isPlaceKnown}
						isOwner={whose.owner === 'user'}
						isHeading
						wanted={items.find(({id}) => id === model.wantedItem.value)?.id}
					/>
				</div>
			)}
		</>
	);
}

function BackButton({model}: {readonly model: PopupProps['model']}): JSX.Element {
	const {say} = useWords();
	return (
		<p>
			<button type="button" class="button quiet back" onClick={() => model.goTo('first')}>
				{say('door_back')}
			</button>
		</p>
	);
}
