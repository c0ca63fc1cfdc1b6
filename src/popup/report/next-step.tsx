import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';
import {effortOf} from '../../core/checklist/effort.ts';
import type {Report} from '../../core/score/report.ts';
import {sayItem} from '../../ui/checklist/checklist-entry.tsx';
import {ExternalLink} from '../../ui/controls/external-link.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import type {Model} from '../model.ts';

export interface NextStepProps {
	readonly report: Report;
	readonly isOwn: boolean;
	/** What to do next; `undefined` where everything is done. */
	readonly item: ChecklistItem | undefined;
	readonly siteName: string;
	readonly model: Model;
}

/** One step, with its time and its obstacle. Whoever has not said that the page is theirs is asked first: its settings are its owner's. */
export function NextStep({report, isOwn, item, siteName, model}: NextStepProps): JSX.Element | null {
	const isElse = useSignal(false);
	if (isOwn) return item ? <Step item={item} model={model} /> : null;
	return isElse.value ? <TellThem report={report} item={item} siteName={siteName} /> : <IsThisYou model={model} isElse={isElse} />;
}

function Step({item, model}: {readonly item: ChecklistItem; readonly model: Model}): JSX.Element {
	const words = useWords();
	const {say} = words;
	const {minutes, obstacle} = effortOf(item);
	const url = item.step === 'fix-here' ? item.setting.url : item.route.url;

	return (
		<section class="next-step">
			<h2>{sayItem(item, words)}</h2>
			<p class="soft small">
				{say('effort_minutes', {count: minutes})}
				{obstacle !== 'none' && ` · ${say(`effort_${snake(obstacle)}`)}`}
			</p>
			<p class="actions">
				<ExternalLink href={url} class="button primary" onOpen={() => model.start(item.id)}>
					{say(item.step === 'fix-here' ? 'setting_open' : 'route_open')}
				</ExternalLink>
			</p>
		</section>
	);
}

function IsThisYou({model, isElse}: {readonly model: Model; readonly isElse: {value: boolean}}): JSX.Element {
	const {say} = useWords();
	const setElse = (): void => {
		isElse.value = true;
	};

	return (
		<section class="next-step is-this-you">
			<h2>{say('is_this_you')}</h2>
			<p class="actions">
				<button type="button" class="button primary" onClick={() => model.markAsOwn(true)}>
					{say('is_this_you_yes')}
				</button>
				<button type="button" class="button" onClick={setElse}>
					{say('is_this_you_no')}
				</button>
			</p>
		</section>
	);
}

/** A short text that the user sends by hand. */
function TellThem({report, item, siteName}: Pick<NextStepProps, 'report' | 'item' | 'siteName'>): JSX.Element {
	const {say} = useWords();
	const isCopied = useSignal(false);
	const how = item?.step === 'fix-here' && item.setting.siteId === report.site ? item.setting.url : undefined;
	const text = [say('tell_text', {site: siteName}), how && say('tell_text_how', {url: how})].filter(Boolean).join(' ');
	const copy = async (): Promise<void> => {
		await navigator.clipboard.writeText(text);
		isCopied.value = true;
	};

	return (
		<section class="next-step">
			<h2>{say('tell_title')}</h2>
			<p class="tell-text small">{text}</p>
			<p class="actions">
				<button type="button" class="button primary" onClick={copy}>
					{say(isCopied.value ? 'tell_copied' : 'tell_copy')}
				</button>
			</p>
		</section>
	);
}
