import {type Signal, useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {NotProbed} from '../../../core/evidence/evidence.ts';
import {type GoneCheck, type GoneVerdict, goneVerdict, verdictOn} from '../../../core/requests/gone.ts';
import type {Publisher} from '../../../core/requests/publisher.ts';
import {addDays} from '../../../letters/deadlines/calendar.ts';
import {writeDate} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import type {RequestProps} from '../props.ts';

interface Props extends RequestProps {
	readonly publisher: Publisher;
	/** Set once a check has found that the pictures are gone. */
	readonly isGone: Signal<boolean>;
}

/** Whether the pictures are gone: at the page, at their own addresses and at their larger renditions, as a stranger gets them. */
export function GoneView(props: Props): JSX.Element {
	const {say} = useWords();
	const {publisher, model, request, isGone} = props;
	const {pageUrl, otherUrls = []} = publisher;
	const imageUrls = [...publisher.imageUrls, ...otherUrls];
	const check = useSignal<GoneCheck | 'checking' | 'failed' | undefined>(undefined);
	const {value} = check;
	if (publisher.isContainer) return <InContainer urls={[pageUrl, ...imageUrls]} />;
	const start = async (): Promise<void> => {
		// Must come first: after any await the browser no longer treats this as a response to a click.
		const asked = model.takedown.allowHosts([pageUrl, ...imageUrls]);
		check.value = 'checking';
		await asked.catch(() => false);
		if (request.checkOn !== undefined && request.checkOn <= model.requests.today()) await model.requests.setCheckOn(request, undefined);
		const found = await model.takedown.checkGone(pageUrl, imageUrls).catch(() => 'failed' as const);
		check.value = found;
		isGone.value = found !== 'failed' && goneVerdict(found) === 'gone';
	};

	return (
		<section class="card gone-check" aria-labelledby="gone-title">
			<h2 id="gone-title">{say('gone_title')}</h2>
			<p class="soft">{say('gone_text')}</p>
			<p>
				<button
					type="button"
					class="button primary check-gone"
					aria-disabled={value === 'checking'}
					onClick={() => value !== 'checking' && start()}
				>
					{say('gone_check')}
				</button>
			</p>
			<div role="status">
				{value === 'checking' && <p>{say('gone_checking')}</p>}
				{value === 'failed' && <p class="missing">{say('gone_failed')}</p>}
				{typeof value === 'object' && <Outcome {...props} check={value} />}
			</div>
			<CheckAgain {...props} />
		</section>
	);
}

/** A container may have a proxy of its own, and our requests leave outside of all containers. */
function InContainer({urls}: {readonly urls: readonly string[]}): JSX.Element {
	const {say} = useWords();
	return (
		<section class="card gone-check" aria-labelledby="gone-title">
			<h2 id="gone-title">{say('gone_title')}</h2>
			<p>{say('gone_container')}</p>
			<ul class="picture-addresses">
				{urls.map(url => (
					<li key={url}>
						<code dir="ltr">{url}</code>
					</li>
				))}
			</ul>
		</section>
	);
}

function Outcome({check, request, model}: Props & {readonly check: GoneCheck}): JSX.Element {
	const {say} = useWords();
	const verdict = goneVerdict(check);
	const isClosed = request.events.at(-1)?.kind === 'closed';
	return (
		<>
			<p class={`gone-verdict ${verdict}`}>
				<strong>{say(verdictKey(check, verdict))}</strong>
			</p>
			{verdict === 'unknown' && isNotAsked(check) && <p class="missing">{say('gone_not_asked')}</p>}
			{check.images.length > 1 && (
				<ul>
					{check.images.map(image => (
						<li key={image.imageUrl}>
							{say('label', {label: fileNameOf(image.imageUrl)})} {say(verdictKey(check, verdictOn(check.page, image)))}
						</li>
					))}
				</ul>
			)}
			{verdict === 'gone' && !isClosed && (
				<p>
					<button type="button" class="button" onClick={() => model.requests.record(request, {kind: 'closed', on: model.requests.today()})}>
						{say('gone_close')}
					</button>
				</p>
			)}
		</>
	);
}

/** A page that is there may load pictures that its HTML does not name, so less is said of it than of one that is gone. */
const verdictKey = ({page}: GoneCheck, verdict: GoneVerdict) =>
	verdict === 'gone' && page.kind !== 'gone' ? 'gone_not_named' : (`gone_${snake(verdict)}` as const);

/** Reasons for which the person can do something. */
const mendable: readonly NotProbed[] = ['permission', 'passive', 'offline', 'save-data'];

const isNotAsked = ({page, images}: GoneCheck): boolean =>
	[page, ...images.flatMap(({probes}) => probes)].some(probe => probe.kind === 'not-asked' && mendable.includes(probe.reason));

const fileNameOf = (address: string): string => new URL(address).pathname.split('/').at(-1)?.slice(-60) ?? address;

/** Days after which a picture that was taken down may be back, or one that was promised to go may be gone. */
const checkAfter = [1, 7, 30] as const;

/** Reminds the person to check again, beside the other dates of the request. */
function CheckAgain({request, model}: Props): JSX.Element {
	const {say, locale} = useWords();
	const {today, setCheckOn} = model.requests;
	if (request.checkOn !== undefined) {
		return (
			<p class="buttons">
				{say('due_check', {date: writeDate(request.checkOn, locale)})}{' '}
				<button type="button" class="button quiet" onClick={() => setCheckOn(request, undefined)}>
					{say('remind_not')}
				</button>
			</p>
		);
	}
	return (
		<p class="buttons">
			{checkAfter.map(days => (
				<button key={days} type="button" class="button quiet" onClick={() => setCheckOn(request, addDays(today(), days))}>
					{say('gone_remind', {count: days})}
				</button>
			))}
		</p>
	);
}
