/** Connected dark pixels. The bounds include the last row and column. */
export interface Patch {
	readonly label: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
	pixels: number;
}

export interface Patches {
	/** The patch of each pixel, or 0. */
	readonly labels: Int32Array;
	readonly patches: readonly Patch[];
}

/** Joins dark pixels that share an edge, in two passes with a union-find. */
export function findPatches(dark: Uint8Array, width: number, height: number): Patches {
	const labels = new Int32Array(width * height);
	const parents = [0];
	const rootOf = (label: number): number => {
		let root = label;
		while (parents[root] !== root) root = parents[root] ?? 0;
		parents[label] = root;
		return root;
	};
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < width; x++, at++) {
			if (!dark[at]) continue;
			const above = y > 0 ? (labels[at - width] ?? 0) : 0;
			const before = x > 0 ? (labels[at - 1] ?? 0) : 0;
			if (above && before) {
				const a = rootOf(above);
				const b = rootOf(before);
				const [first, second] = a < b ? [a, b] : [b, a];
				parents[second] = first;
				labels[at] = first;
			} else if (above || before) {
				labels[at] = above || before;
			} else {
				labels[at] = parents.length;
				parents.push(parents.length);
			}
		}
	}

	const patches = new Map<number, Patch>();
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < width; x++, at++) {
			const label = labels[at] ?? 0;
			if (!label) continue;
			const root = rootOf(label);
			labels[at] = root;
			const patch = patches.get(root);
			if (!patch) {
				patches.set(root, {label: root, left: x, right: x, top: y, bottom: y, pixels: 1});
				continue;
			}
			if (x < patch.left) patch.left = x;
			if (x > patch.right) patch.right = x;
			patch.bottom = y;
			patch.pixels++;
		}
	}
	return {labels, patches: [...patches.values()]};
}
