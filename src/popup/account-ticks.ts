import {computed, type ReadonlySignal, type Signal, signal} from '@preact/signals';
import {type Account, ticksOf, withTickOf} from '../core/checklist/account-ticks.ts';
import type {Ticks} from '../core/checklist/ticks.ts';
import type {Ticked} from '../storage/ticks.ts';
import type {Connector} from './connector.ts';

export interface AccountTicks {
	/** As stored, for all accounts. */
	readonly stored: Signal<Ticked>;
	/** Those that hold on the page: of the account it belongs to, and what belongs to no account. */
	readonly ticked: ReadonlySignal<Ticks>;
	/** How many accounts of the user’s are known on the page's site. */
	readonly accountCount: ReadonlySignal<number>;
	readonly refresh: () => Promise<void>;
	/** @returns what is stored then */
	readonly tick: (id: string, isDone: boolean) => Promise<Ticked>;
}

/** The ticks of the account whose page is in view. @param view names the account where it is known */
export function createAccountTicks(
	connector: Pick<Connector, 'getTicked' | 'getAccounts' | 'changeTicked' | 'today'>,
	view: ReadonlySignal<{readonly kind: string; readonly account?: string}>,
): AccountTicks {
	const stored = signal<Ticked>({});
	const accounts = signal<readonly Account[]>([]);
	const account = computed(() => accounts.value.find(({digest}) => digest === view.value.account));

	return {
		stored,
		ticked: computed(() => ticksOf(stored.value, accounts.value, account.value)),
		accountCount: computed(() => accounts.value.filter(({siteId}) => siteId === account.value?.siteId).length),
		refresh: async () => {
			[stored.value, accounts.value] = await Promise.all([connector.getTicked(), connector.getAccounts()]);
		},
		tick: (id, isDone) => {
			const [today, known, own] = [connector.today(), accounts.value, account.value];
			return connector.changeTicked(before => withTickOf(before, {id, isDone, today, accounts: known, account: own}));
		},
	};
}
