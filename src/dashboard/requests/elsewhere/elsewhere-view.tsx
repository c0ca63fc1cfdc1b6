import type {JSX} from 'preact';
import type {PictureForm} from '../../../core/records/picture-form.ts';
import {type Publisher, showsChild} from '../../../core/requests/publisher.ts';
import {findPlatformForm} from '../../../directory/publishing/platform-forms.ts';
import {refreshForms} from '../../../directory/publishing/refresh-forms.ts';
import {CheckedOn} from '../../../ui/controls/checked-on.tsx';
import {ExternalLink} from '../../../ui/controls/external-link.tsx';
import {Unverified} from '../../../ui/controls/unverified.tsx';
import {writeList} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import {ArchivesView} from './archives-view.tsx';

interface ElsewhereProps {
	readonly publisher: Publisher;
	/** The picture may still be there: forms that refresh what search engines hold would have it taken up again. */
	readonly isWaiting?: boolean;
}

/** What others hold of a picture: the platform's own form, search engines and archives, with what each asks for and who learns what. */
export function ElsewhereView({publisher, isWaiting = false}: ElsewhereProps): JSX.Element {
	const {say} = useWords();
	const ofPlatform = findPlatformForm(publisher.pageUrl);
	const isSuitable = (when: PictureForm['when']): boolean =>
		when === 'source-gone' ? !isWaiting : when !== 'while-minor' || showsChild(publisher);
	const forms = refreshForms.filter(({when}) => isSuitable(when));
	return (
		<section class="card elsewhere" aria-labelledby="elsewhere-title">
			<h2 id="elsewhere-title">{say('elsewhere_title')}</h2>
			{ofPlatform && (
				<>
					<h3>{say('elsewhere_platform')}</h3>
					<Form form={ofPlatform} />
				</>
			)}
			<p>{say('elsewhere_text')}</p>
			{isWaiting && <p class="soft">{say('elsewhere_wait')}</p>}
			<ul class="plain">
				{forms.map(form => (
					<li key={form.id}>
						<Form form={form} />
					</li>
				))}
			</ul>
			<ArchivesView kind={publisher.kind} />
		</section>
	);
}

function Form({form}: {readonly form: PictureForm}): JSX.Element {
	const {say, locale} = useWords();
	const {name, url, openTo, asks, tells, when, verified, checkedOn} = form;
	const listOf = (items: readonly string[]): string => writeList(items, locale);
	return (
		<div class="picture-form">
			<p>
				<strong>{name}</strong>: {say(`form_when_${snake(when)}`)}. <ExternalLink href={url}>{say('form_open')}</ExternalLink>
			</p>
			<p>{say('form_open_to', {people: listOf(openTo.map(user => say(`form_user_${snake(user)}`)))})}.</p>
			{asks.length > 0 && (
				<p>
					{say('form_asks', {things: listOf(asks.map(ask => say(`form_asks_${snake(ask)}`)))})}. {say(`form_tells_${snake(tells)}`)}
				</p>
			)}
			{!verified && <Unverified />}
			<p>
				<CheckedOn checkedOn={checkedOn} />
			</p>
		</div>
	);
}
