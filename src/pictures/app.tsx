import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {Mark} from '../ui/controls/icons.tsx';
import {PageNav} from '../ui/controls/page-nav.tsx';
import {useWords} from '../ui/i18n/use-words.ts';
import {tabOf, tabs} from './tabs.ts';
import './pictures.css';

/** Somebody's own pictures, on their own device. `hash`: the part of the URL from `#` on. */
export function Pictures({hash}: {readonly hash: ReadonlySignal<string>}): JSX.Element {
	const {say} = useWords();
	const {id, View} = tabOf(hash.value);

	return (
		<div class="pictures">
			<header>
				<p class="brand">
					<Mark size={32} />
					{say('brand')}
				</p>
				<PageNav current="pictures" />
			</header>
			<main>
				<nav class="tabs" aria-label={say('pictures_title')}>
					{tabs.map(tab => (
						<a key={tab.id} href={`#${tab.id}`} {...(tab.id === id && {'aria-current': 'page' as const})}>
							{say(tab.title)}
						</a>
					))}
				</nav>
				<View key={id} />
			</main>
			<footer class="soft small">{say('pictures_on_device')}</footer>
		</div>
	);
}
