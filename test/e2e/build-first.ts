import {ensureBuilt} from '../../scripts/prepare.mjs';

export default function buildFirst(): void {
	ensureBuilt('chrome');
	ensureBuilt('firefox');
	ensureBuilt('lab');
}
