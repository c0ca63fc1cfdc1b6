import {describe, expect, test} from 'vitest';
import {ReportSheet} from '../../../src/ui/sheet/report-sheet.tsx';
import {openReport, unknownReport} from '../../surfaces/sample-report.ts';
import {render} from '../render.ts';

const sheet = <ReportSheet report={openReport} siteName="Instagram" items={[]} />;

describe('the sheet of a report', () => {
	test('has no pixel of an image and no URL of an image or page', () => {
		const paper = render(sheet);
		expect(paper.querySelectorAll('img, image, canvas')).toHaveLength(0);
		expect(paper.innerHTML).not.toMatch(/cdninstagram|ada\.muster/);
	});

	test('shows the page’s URL only if the user wants it', () => {
		const paper = render(<ReportSheet report={openReport} siteName="Instagram" items={[]} hasAddress />);
		expect(paper.querySelector('.written')?.textContent).toBe('https://www.instagram.com/ada.muster/');
		expect(paper.innerHTML).not.toContain('cdninstagram');
	});

	test('draws each box at its place in the image’s frame', () => {
		const [first, second] = render(sheet).querySelectorAll('.silhouettes');
		expect(first?.getAttribute('viewBox')).toBe('0 0 640 640');
		const box = first?.querySelector('.outline rect');
		expect(['x', 'y', 'width', 'height'].map(name => box?.getAttribute(name))).toEqual(['200', '120', '220', '260']);
		expect(second?.getAttribute('aria-label')).toBe('Picture 2: 2 faces, drawn as shapes');
	});

	test('lists the five links in order, each with what breaks it', () => {
		const rows = [...render(sheet).querySelectorAll('tbody tr')].map(row => row.textContent ?? '');
		expect(rows).toHaveLength(5);
		expect(rows[0]).toMatch(/Can a stranger get to it\?holds · 90% – 100%.*The page opens without an account.*Make the account private/);
		expect(rows[1]).toContain('weak');
	});

	test('says what it does not mean, and shows no number where nothing is known', () => {
		const paper = render(<ReportSheet report={unknownReport} siteName="TikTok" items={[]} />);
		expect(paper.querySelector('.exposure strong')?.textContent).toBe('?');
		expect(paper.querySelectorAll('.sheet-not li')).toHaveLength(4);
	});

	test('is stamped if the page is invented', () => {
		const paper = render(<ReportSheet report={openReport} siteName="Lab" items={[]} stamp="DEMO" />);
		expect(paper.querySelector('header .stamp')?.textContent).toBe('DEMO');
		expect(paper.querySelector('footer')?.textContent).toContain('invented people');
		expect(render(sheet).querySelector('.stamp')).toBeNull();
	});
});
