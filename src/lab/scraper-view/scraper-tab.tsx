import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import type {LabModel} from '../model/lab-model.ts';
import {type ScraperStep, scraperSteps} from '../state/steps.ts';
import {ScraperCaption} from './caption.tsx';
import {scrape} from './scraped-rows.ts';
import {StepBody} from './step-body.tsx';
import './scraper-view.css';

/** The page from a scraper's point of view, one step at a time. Earlier steps stay visible. */
export function ScraperTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const {judged, scraperStep, setScraperStep, day} = model;
	const at = scraperSteps.indexOf(scraperStep.value);
	const moveBy = (steps: number): void => setScraperStep(scraperSteps[at + steps] ?? scraperStep.value);

	return (
		<section class="scraper-view" aria-labelledby="scraper-title">
			<header class="panel">
				<h2 id="scraper-title">{say('lab_scraper_title')}</h2>
				<p class="soft">{say('lab_scraper_intro')}</p>
				<p class="tools">
					<Tool label={say('lab_scraper_back')} isOff={at === 0} onPress={() => moveBy(-1)} />
					<Tool label={say('lab_scraper_next')} isOff={at === scraperSteps.length - 1} isMain onPress={() => moveBy(1)} />
				</p>
			</header>
			<ol class="scraper-steps" aria-live="polite">
				{judged.value &&
					scraperSteps
						.slice(0, at + 1)
						.map((step, index) => <StepView key={step} step={step} number={index + 1} isNow={index === at} model={model} day={day} />)}
			</ol>
		</section>
	);
}

interface ScraperStepProps {
	readonly step: ScraperStep;
	readonly number: number;
	readonly isNow: boolean;
	readonly model: LabModel;
	readonly day: number;
}

function StepView({step, number, isNow, model, day}: ScraperStepProps): JSX.Element | null {
	const {say} = useWords();
	const judged = model.judged.value;
	if (!judged) return null;

	return (
		<li class={isNow ? 'panel now' : 'panel'} aria-current={isNow ? 'step' : false}>
			<h3>
				<span class="step-number" aria-hidden="true">
					{number}
				</span>
				{say(`lab_scraper_${step}`)}
			</h3>
			<StepBody step={step} scraped={scrape(judged, day)} />
			<ScraperCaption step={step} />
		</li>
	);
}
