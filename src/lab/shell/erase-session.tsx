import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';

type Stage = 'idle' | 'asking' | 'erased';

/** At the foot of the lab, far from *Present*: asks before it erases, and says what was erased. */
export function EraseSession({onErase}: {readonly onErase: () => void}): JSX.Element {
	const {say} = useWords();
	const [stage, setStage] = useState<Stage>('idle');
	const footer = useRef<HTMLElement>(null);
	const turnTo = (next: Stage): void => {
		setStage(next);
		// The button that was pressed may be gone now, and the question is read out only where the focus is in it.
		const selector = next === 'asking' ? '[role="alertdialog"]' : '.tools button';
		requestAnimationFrame(() => footer.current?.querySelector<HTMLElement>(selector)?.focus());
	};
	const erase = (): void => {
		onErase();
		turnTo('erased');
	};

	return (
		<footer class="erase-session" ref={footer}>
			<p class="tools">
				<Tool label={say('lab_erase')} onPress={() => turnTo('asking')} />
			</p>
			{stage === 'asking' && (
				<div class="panel" role="alertdialog" tabIndex={-1} aria-labelledby="erase-question" aria-describedby="erase-what">
					<h2 id="erase-question">{say('lab_erase_question')}</h2>
					<p id="erase-what">{say('lab_erase_what')}</p>
					<p class="tools">
						<Tool label={say('lab_erase_yes')} isMain onPress={erase} />
						<Tool label={say('lab_erase_no')} onPress={() => turnTo('idle')} />
					</p>
				</div>
			)}
			<p role="status">{stage === 'erased' && say('lab_erase_done')}</p>
		</footer>
	);
}
