import type {JSX} from 'preact';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {SheetScreen} from '../../ui/sheet/sheet-screen.tsx';
import {Tool} from '../controls/tool.tsx';

/** The report on the fictional page, for paper. It is stamped so that nobody mistakes it for a report on a real page. */
export function LabSheet({report, onBack}: {readonly report: Report; readonly onBack: () => void}): JSX.Element {
	const {say} = useWords();

	return (
		<SheetScreen report={report} siteName={say('sheet_lab_site')} items={[]} stamp={say('lab_stamp')}>
			<Tool label={say('sheet_back')} onPress={onBack} />
		</SheetScreen>
	);
}
