import {lexer, type Token, type Tokens} from 'marked';
import {type ComponentChildren, createContext, type JSX} from 'preact';
import {useContext} from 'preact/hooks';
import {ExternalLink} from '../controls/external-link.tsx';

export interface MarkdownProps {
	readonly text: string;
	/** Where a link to another of our documents leads here; `undefined` where that document is not at hand. */
	readonly addressOf: (file: string) => string | undefined;
}

/** Renders our own documents, which use only the subset of Markdown below. Anything else is a mistake that a test catches. */
export const Markdown = ({text, addressOf}: MarkdownProps): JSX.Element => (
	<AddressContext.Provider value={addressOf}>{lexer(text).map(block)}</AddressContext.Provider>
);

const AddressContext = createContext<MarkdownProps['addressOf']>(() => undefined);

function block(token: Token, key: number): ComponentChildren {
	switch (token.type) {
		case 'heading':
			return heading(token as Tokens.Heading, key);
		case 'paragraph':
			return <p key={key}>{inline(token)}</p>;
		case 'list':
			return list(token as Tokens.List, key);
		case 'table':
			return <Table key={key} table={token as Tokens.Table} />;
		case 'text':
			return <span key={key}>{inline(token)}</span>;
		case 'space':
		case 'html':
			return null;
		default:
			throw new Error(`The document uses "${token.type}", which cannot be rendered here: ${token.raw.slice(0, 60)}`);
	}
}

function heading(token: Tokens.Heading, key: number): JSX.Element {
	const Heading = `h${token.depth}` as 'h1' | 'h2' | 'h3';
	return <Heading key={key}>{inline(token)}</Heading>;
}

function list({ordered, items}: Tokens.List, key: number): JSX.Element {
	const List = ordered ? 'ol' : 'ul';
	return (
		<List key={key}>
			{items.map(item => (
				<li key={item.raw}>{item.tokens.map(block)}</li>
			))}
		</List>
	);
}

function Table({table: {header, rows}}: {readonly table: Tokens.Table}): JSX.Element {
	return (
		<table>
			<thead>
				<tr>
					{header.map(cell => (
						<th key={cell.text} scope="col">
							{cell.tokens.map(span)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(row => (
					<tr key={row.map(({text}) => text).join()}>
						{row.map(cell => (
							<td key={cell.text}>{cell.tokens.map(span)}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

const inline = (token: Token): ComponentChildren => ('tokens' in token ? (token.tokens ?? []).map(span) : 'text' in token && token.text);

function span(token: Token, key: number): ComponentChildren {
	switch (token.type) {
		case 'text':
		case 'escape':
			return (token as Tokens.Text).text;
		case 'strong':
			return <strong key={key}>{inline(token)}</strong>;
		case 'em':
			return <em key={key}>{inline(token)}</em>;
		case 'codespan':
			return <kbd key={key}>{(token as Tokens.Codespan).text}</kbd>;
		case 'link':
			return <Link key={key} link={token as Tokens.Link} />;
		default:
			throw new Error(`The document uses "${token.type}", which cannot be rendered here: ${token.raw}`);
	}
}

/** Documents link to each other by file name, and to the outside only by https. */
function Link({link}: {readonly link: Tokens.Link}): JSX.Element {
	const address = useContext(AddressContext)(link.href);
	if (address !== undefined) return <a href={address}>{inline(link)}</a>;
	if (link.href.startsWith('https://')) return <ExternalLink href={link.href as `https://${string}`}>{inline(link)}</ExternalLink>;
	return <>{inline(link)}</>;
}
