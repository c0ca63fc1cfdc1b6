import type {Check} from './check.ts';

/** Ids are kebab case and used once: they are files, keys and parts of addresses. */
export const names: Check = ({controllers, authorities, organisations, laws, copies}) =>
	[controllers, authorities, organisations, laws, copies].flatMap(records => {
		const ids = records.map(({id}) => id);
		return [
			...ids.filter(id => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map(id => `${id} is not kebab case.`),
			...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${id} is used twice.`),
		];
	});
