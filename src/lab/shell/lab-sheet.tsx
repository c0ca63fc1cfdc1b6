import type {JSX} from 'preact';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {SheetScreen} from '../../ui/sheet/sheet-screen.tsx';
import {Tool} from './tool.tsx';

/** The report of the made-up page on paper, stamped: nobody shall take it for somebody's real page. */
export function LabSheet({report, onBack}: {readonly report: Report; readonly onBack: () => void}): JSX.Element {
	const {say} = useWords();

	return (
		<SheetScreen report={report} siteName={say('sheet_demo_site')} items={[]} stamp={say('demo_stamp')}>
			<Tool label={say('sheet_back')} onPress={onBack} />
		</SheetScreen>
	);
}
