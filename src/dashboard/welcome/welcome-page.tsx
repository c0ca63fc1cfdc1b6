import type {JSX} from 'preact';
import {labAddress} from '../../core/lab-address.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {SitesUsed} from '../checklist/sites-used.tsx';
import {CountryAndLanguage} from '../preferences/country-and-language.tsx';
import {OrganisationCard} from '../preferences/organisation-card.tsx';
import type {DashboardProps} from '../props.ts';
import {ToolbarDrawing} from './toolbar-drawing.tsx';

/** First run: three questions, what it does and never does, and what leaves the device. Later reachable as "how it works". */
export function WelcomePage({model, data}: DashboardProps): JSX.Element {
	const {say} = useWords();
	const {language, labOnly = false} = model.settings.value ?? {};

	return (
		<>
			<h1 class="large">{say('welcome_title')}</h1>
			<p class="lead-text">{say('welcome_lead')}</p>
			<OrganisationCard model={model} data={data} />
			<section class="card" aria-labelledby="questions-title">
				<h2 id="questions-title">{say('welcome_choose_title')}</h2>
				<CountryAndLanguage model={model} guess={model.guessedCountry} />
				{!labOnly && <SitesUsed model={model} data={data} />}
				<p>
					<button type="button" class="button primary" onClick={() => goOn(model)}>
						{say('welcome_done')}
					</button>
				</p>
			</section>
			{!labOnly && <WhatItDoes />}
			<section class="card">
				<h2>{say('welcome_try_title')}</h2>
				<p>{say('welcome_try_text')}</p>
				<p>
					<a class="button" href={`../../${labAddress(language)}`} target="_blank" rel="noopener">
						{say('welcome_try')}
					</a>
				</p>
			</section>
		</>
	);
}

/** Going on with the guess on screen confirms it. What the user chose has been stored already. */
async function goOn({settings, guessedCountry, change}: DashboardProps['model']): Promise<void> {
	if (settings.value?.country === undefined && guessedCountry) await change({country: guessedCountry});
	location.hash = '#checklist';
}

/** None of this applies where only the lab is allowed. */
function WhatItDoes(): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<section class="card">
				<h2>{say('welcome_never_title')}</h2>
				<ul class="plain">
					<li>{say('welcome_never_identify')}</li>
					<li>{say('welcome_never_send')}</li>
					<li>{say('welcome_never_act')}</li>
				</ul>
			</section>
			<section class="card where-it-is">
				<ToolbarDrawing />
				<div>
					<h2>{say('welcome_button_title')}</h2>
					<p>{say('welcome_button_text')}</p>
					<ul class="plain">
						<li>{say('welcome_pin_chrome')}</li>
						<li>{say('welcome_pin_firefox')}</li>
					</ul>
					<p>{say('welcome_elsewhere')}</p>
				</div>
			</section>
			<section class="card">
				<h2>{say('welcome_does_title')}</h2>
				<ol class="plain">
					<li>{say('welcome_does_look')}</li>
					<li>{say('welcome_does_show')}</li>
					<li>{say('welcome_does_lead')}</li>
				</ol>
			</section>
			<section class="card">
				<h2>{say('welcome_leaves_title')}</h2>
				<p>{say('welcome_leaves')}</p>
				<p class="soft">{say('welcome_leaves_guess')}</p>
				<h2>{say('welcome_asks_title')}</h2>
				<ul class="plain">
					<li>{say('welcome_asks_sites')}</li>
					<li>{say('welcome_asks_storage')}</li>
				</ul>
			</section>
		</>
	);
}
