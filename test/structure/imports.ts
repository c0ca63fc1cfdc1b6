import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../scripts/prepare.mjs';

export interface Import {
	readonly from: string;
	readonly to: string;
}

/** Every import of a file of ours under src, from the project's root: types, styles and dynamic imports included. */
export const imports: readonly Import[] = readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'})
	.map(file => `src/${file.replaceAll(path.sep, '/')}`)
	.filter(file => /\.tsx?$/.test(file))
	.flatMap(from => {
		const text = readFileSync(path.join(root, from), 'utf8');
		const written = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^'?]+)/g)].map(([, specifier = '']) => specifier);
		return written.map(specifier => ({from, to: path.posix.join(path.posix.dirname(from), specifier)}));
	});

/** Groups of nodes of which each leads to every other (Tarjan, 1972: strongly connected components of more than one node). */
export function findCycles(edges: readonly Import[]): readonly (readonly string[])[] {
	const next = new Map<string, string[]>();
	for (const {from, to} of edges) next.set(from, [...(next.get(from) ?? []), to]);
	const index = new Map<string, number>();
	const stack: string[] = [];
	const cycles: string[][] = [];

	const visit = (node: string): number => {
		const place = index.size;
		index.set(node, place);
		stack.push(node);
		let lowest = place;
		for (const other of next.get(node) ?? []) {
			if (!index.has(other)) lowest = Math.min(lowest, visit(other));
			else if (stack.includes(other)) lowest = Math.min(lowest, index.get(other) ?? place);
		}
		if (lowest === place) {
			const group = stack.splice(stack.indexOf(node));
			if (group.length > 1) cycles.push(group.toSorted());
		}
		return lowest;
	};
	for (const node of next.keys()) if (!index.has(node)) visit(node);
	return cycles;
}
