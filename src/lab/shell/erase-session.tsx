import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';

type Stage = 'idle' | 'asking' | 'erased';

/** At the foot of the lab, far from *Present*: asks before it erases, and says what was erased. */
export function EraseSession({onErase}: {readonly onErase: () => void}): JSX.Element {
	const {say} = useWords();
	const [stage, setStage] = useState<Stage>('idle');
	const erase = (): void => {
		onErase();
		setStage('erased');
	};

	return (
		<footer class="erase-session">
			<p class="tools">
				<Tool label={say('lab_erase')} onPress={() => setStage('asking')} />
			</p>
			{stage === 'asking' && (
				<div class="panel" role="alertdialog" aria-labelledby="erase-question" aria-describedby="erase-what">
					<h2 id="erase-question">{say('lab_erase_question')}</h2>
					<p id="erase-what">{say('lab_erase_what')}</p>
					<p class="tools">
						<Tool label={say('lab_erase_yes')} isMain onPress={erase} />
						<Tool label={say('lab_erase_no')} onPress={() => setStage('idle')} />
					</p>
				</div>
			)}
			<p role="status">{stage === 'erased' && say('lab_erase_done')}</p>
		</footer>
	);
}
