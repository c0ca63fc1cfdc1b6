import type {JSX} from 'preact';
import type {Block, Letter} from '../../../letters/letter.ts';

/** A letter as it will be read. It is the only thing printed. */
export function LetterView({letter}: {readonly letter: Letter}): JSX.Element {
	const {language, from, to, date, subject, blocks} = letter;
	return (
		<article class="letter" lang={language} dir="ltr">
			<Lines lines={from.filter(line => line !== '')} />
			<Lines lines={to} />
			<p>{date}</p>
			<p>
				<strong>{subject}</strong>
			</p>
			{blocks.map((block, index) => (
				<Paragraph key={index} block={block} />
			))}
		</article>
	);
}

const Lines = ({lines}: {readonly lines: readonly string[]}): JSX.Element => (
	<p>
		{lines.map(line => (
			<span key={line}>
				{line}
				<br />
			</span>
		))}
	</p>
);

function Paragraph({block}: {readonly block: Block}): JSX.Element {
	if (typeof block === 'string') return <p>{block}</p>;
	return (
		<ul>
			{block.map(item => (
				<li key={item}>{item}</li>
			))}
		</ul>
	);
}
