/** A worker that does nothing but count, and says when it is through. */
const counter = `onmessage = () => {
	let sum = 0;
	for (let step = 0; step < 4e8; step++) sum = (sum * 31 + step) | 0;
	postMessage(sum);
};`;

/** How many times as much two workers count as one in the same time: what the machine has to give at the moment, 1 to 2. */
export async function scaling(): Promise<number> {
	const address = URL.createObjectURL(new Blob([counter], {type: 'text/javascript'}));
	const workers = [new Worker(address), new Worker(address)];
	const count = (worker: Worker): Promise<void> =>
		new Promise(resolve => {
			worker.onmessage = () => resolve();
			worker.postMessage('');
		});
	const time = async (some: readonly Worker[]): Promise<number> => {
		const start = performance.now();
		await Promise.all(some.map(count));
		return performance.now() - start;
	};
	// The first round compiles the loop.
	await time(workers);
	const [one, two] = [await time(workers.slice(0, 1)), await time(workers)];
	for (const worker of workers) worker.terminate();
	URL.revokeObjectURL(address);
	return (2 * one) / two;
}
