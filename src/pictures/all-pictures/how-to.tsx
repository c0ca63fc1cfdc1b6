import type {JSX} from 'preact';
import {snakeCase} from '../../core/snake-case.ts';
import {dataCopies} from '../../directory/data-copies.ts';
import {MenuPathList, pathIn} from '../../ui/checklist/menu-path-list.tsx';
import {CheckedOn} from '../../ui/controls/checked-on.tsx';
import {Disclosure} from '../../ui/controls/disclosure.tsx';
import {ExternalLink} from '../../ui/controls/external-link.tsx';
import {Unverified} from '../../ui/controls/unverified.tsx';
import {writeList} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';

/** Every platform must hand over a copy; where to ask for it, and what to choose. */
export function HowTo(): JSX.Element {
	const {say, locale} = useWords();
	return (
		<section class="card" aria-labelledby="how-to-title">
			<h2 id="how-to-title">{say('all_pictures_how_to')}</h2>
			<p>{say('all_pictures_how_to_why')}</p>
			{dataCopies.map(copy => (
				<Disclosure key={copy.id} label={copy.platform}>
					<p>
						<ExternalLink href={copy.url}>{say('all_pictures_ask_here')}</ExternalLink>
					</p>
					<MenuPathList path={copy} />
					{locale !== 'en' && pathIn(copy, locale).language === 'en' && <p class="small soft">{say('setting_path_english')}</p>}
					<p class="small">
						{copy.choose.length > 0 &&
							`${say('all_pictures_choose_format', {
								what: writeList(
									copy.choose.map(each => say(`all_pictures_format_${snakeCase(each)}`)),
									locale,
								),
							})} `}
						{say(`all_pictures_wait_${snakeCase(copy.wait)}`)}
					</p>
					{!copy.verified && <Unverified />}
					<CheckedOn checkedOn={copy.checkedOn} />
				</Disclosure>
			))}
			<p class="small">{say('all_pictures_links_platforms')}</p>
		</section>
	);
}
