import type {ComponentChildren, JSX} from 'preact';
import {isInEea} from '../../core/records/eea.ts';
import {sayItem} from '../checklist/checklist-entry.tsx';
import {demandsOf, sayOpenTo} from '../checklist/route-action.tsx';
import {SettingPath} from '../checklist/setting-path.tsx';
import {displayUrl} from '../controls/display-url.ts';
import {Mark} from '../controls/icons.tsx';
import {writeDate} from '../i18n/format.ts';
import {useWords} from '../i18n/use-words.ts';
import {HandoutEntry} from './handout-entry.tsx';
import type {HandoutList} from './handout-list.ts';
import '../checklist/checklist.css';
import '../sheet/sheet.css';
import '../sheet/sheet-table.css';
import '../sheet/sheet-screen.css';
import './handout.css';

export interface HandoutSheetProps {
	readonly list: HandoutList;
	/** What the group decided to do, in words. */
	readonly chosen?: readonly string[];
}

/** What the group takes home: a page or two, with no names and no address of ours. */
export function HandoutSheet({list, chosen = []}: HandoutSheetProps): JSX.Element {
	const {say, locale, direction} = useWords();

	return (
		<article class="sheet on-paper handout" lang={locale} dir={direction} aria-labelledby="handout-title">
			<header>
				<Mark size={28} />
				<div>
					<h2 id="handout-title">{say('handout_title')}</h2>
					<p class="soft">{say('handout_lead')}</p>
				</div>
			</header>
			<Chosen chosen={chosen} />
			<Settings list={list} />
			<GetOut list={list} />
			<ObjectAndComplain list={list} />
			<Helpers list={list} />
			<Limits />
			<footer class="soft">{say('handout_made', {date: writeDate(list.checkedOn, locale)})}</footer>
		</article>
	);
}

interface SheetPart {
	readonly list: HandoutList;
}

function Part({title, text, children}: {readonly title: string; readonly text: string; readonly children: ComponentChildren}): JSX.Element {
	return (
		<section>
			<h3>{title}</h3>
			<p class="soft">{text}</p>
			<ul class="handout-entries">{children}</ul>
		</section>
	);
}

function Chosen({chosen}: Required<Pick<HandoutSheetProps, 'chosen'>>): JSX.Element | null {
	const {say} = useWords();
	if (chosen.length === 0) return null;

	return (
		<section class="handout-chosen">
			<h3>{say('handout_chosen')}</h3>
			<ul>
				{chosen.map(action => (
					<li key={action}>
						<span class="handout-box" /> {action}
					</li>
				))}
			</ul>
		</section>
	);
}

function Settings({list: {sites}}: SheetPart): JSX.Element | null {
	const words = useWords();
	if (sites.length === 0) return null;

	return (
		<Part title={words.say('step_fix_here')} text={words.say('step_fix_here_text')}>
			{sites.flat().map(item => (
				<HandoutEntry key={item.id} title={sayItem(item, words)} url={item.setting.url}>
					<SettingPath setting={item.setting} />
				</HandoutEntry>
			))}
		</Part>
	);
}

function GetOut({list: {getOut}}: SheetPart): JSX.Element {
	const words = useWords();
	const {say} = words;

	return (
		<Part title={say('step_get_out')} text={say('step_get_out_text')}>
			{getOut.map(item => (
				<HandoutEntry key={item.id} title={sayItem(item, words)} url={item.route.url}>
					{item.route.openTo && <p class="small">{sayOpenTo(item.route.openTo, words)}</p>}
					{demandsOf(item.controller.demands, words) && (
						<p class="small">
							<span class="soft">{say('demands_title')}</span> {demandsOf(item.controller.demands, words)}
						</p>
					)}
				</HandoutEntry>
			))}
		</Part>
	);
}

function ObjectAndComplain({list: {object, authority}}: SheetPart): JSX.Element {
	const words = useWords();
	const {say} = words;
	const isGdpr = authority?.jurisdictions.some(isInEea) ?? false;

	return (
		<Part title={say('handout_object')} text={say(isGdpr ? 'handout_object_gdpr' : 'step_object_text')}>
			{object.map(item => (
				<HandoutEntry key={item.id} title={sayItem(item, words)} url={item.route.url}>
					{item.route.openTo && <p class="small">{sayOpenTo(item.route.openTo, words)}</p>}
				</HandoutEntry>
			))}
			{authority ? (
				<HandoutEntry title={say('handout_complain', {name: authority.name})} url={authority.complaintUrl ?? authority.website}>
					<p class="small">{say('plan_complain_why')}</p>
				</HandoutEntry>
			) : (
				<li class="handout-missing">{say('handout_no_country')}</li>
			)}
		</Part>
	);
}

function Helpers({list: {helpers}}: SheetPart): JSX.Element | null {
	const {say} = useWords();
	if (helpers.length === 0) return null;

	return (
		<section>
			<h3>{say('helpers_title')}</h3>
			<ul class="handout-helpers">
				{helpers.map(({id, name, website, helpPage}) => (
					<li key={id}>
						{name}: <bdi dir="ltr">{displayUrl(helpPage ?? website)}</bdi>
					</li>
				))}
			</ul>
		</section>
	);
}

const limits = ['copies', 'others', 'watched'] as const;

function Limits(): JSX.Element {
	const {say} = useWords();
	return (
		<section>
			<h3>{say('handout_limits')}</h3>
			<ul class="sheet-not">
				{limits.map(limit => (
					<li key={limit}>{say(`handout_limit_${limit}`)}</li>
				))}
			</ul>
		</section>
	);
}
