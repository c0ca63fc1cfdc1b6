/** A file that was chosen, with its path inside the folder that was chosen, if it was a folder. */
export interface ChosenFile {
	readonly file: File;
	readonly path: string;
}

export const fromInput = (files: FileList | null): readonly ChosenFile[] =>
	[...(files ?? [])].map(file => ({file, path: file.webkitRelativePath || file.name}));

/** What was dropped, with everything in dropped folders. A folder that cannot be read is left out. */
export async function fromDrop(items: DataTransferItemList): Promise<readonly ChosenFile[]> {
	// The items are gone after the first pause, so all of them are asked at once.
	const entries = [...items].map(item => item.webkitGetAsEntry()).filter(entry => entry !== null);
	return (await Promise.all(entries.map(entry => filesIn(entry, '')))).flat();
}

/** Deeper than any export; a folder that leads back to itself ends here. */
const maxDepth = 20;

async function filesIn(entry: FileSystemEntry, folder: string, depth = 0): Promise<readonly ChosenFile[]> {
	const path = folder ? `${folder}/${entry.name}` : entry.name;
	try {
		if (isFile(entry)) return [{file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)), path}];
		if (!isDirectory(entry) || depth > maxDepth) return [];
		const found: (readonly ChosenFile[])[] = [];
		for (const child of await readAll(entry.createReader())) found.push(await filesIn(child, path, depth + 1));
		// Not spread into `push`: a call has room for some hundred thousand arguments.
		return found.flat();
	} catch {
		return [];
	}
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Chrome hands over a hundred at a time. */
async function readAll(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
	const found: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (some.length === 0) return found;
		found.push(...some);
	}
}
