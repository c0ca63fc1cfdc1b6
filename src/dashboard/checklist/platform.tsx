import type {JSX} from 'preact';
import {type Account, formerAccounts, ticksOf} from '../../core/checklist/account-ticks.ts';
import {type ChecklistItem, checklistFor} from '../../core/checklist/checklist.ts';
import type {Ticks} from '../../core/checklist/ticks.ts';
import type {PrivacySetting} from '../../core/records/privacy-setting.ts';
import {accountsIn, type OwnPages} from '../../storage/own-pages.ts';
import {ChecklistEntry} from '../../ui/checklist/checklist-entry.tsx';
import {Disclosure} from '../../ui/controls/disclosure.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardModel} from '../model.ts';

interface PlatformProps {
	readonly settings: readonly [PrivacySetting, ...PrivacySetting[]];
	readonly model: DashboardModel;
}

/** The settings of one site; where the user has several accounts there, those of each. */
export function Platform({settings, model}: PlatformProps): JSX.Element {
	const {say} = useWords();
	const [{siteId, platform}] = settings;
	const items = checklistFor({site: siteId}, {settings, controllers: []});
	const accounts = accountsIn(model.ownPages.value);
	const here = accounts.filter(account => account.siteId === siteId);
	const former = formerAccounts(model.ticked.value, accounts).filter(account => account.siteId === siteId);
	const ticksIn = (account?: Account): Ticks => ticksOf(model.ticked.value, accounts, account);
	const isAlone = here.length < 2 && former.length === 0;
	// Settings that nobody has ticked for any account are to be offered all the same.
	const lists: readonly (Account | undefined)[] = here.length > 0 ? here : [undefined];
	const done = lists.reduce((sum, account) => sum + countDone(items, ticksIn(account)), 0);

	return (
		<Disclosure label={done > 0 ? `${platform} · ${say('checklist_progress', {done, total: items.length * lists.length})}` : platform}>
			{isAlone ? (
				<Steps items={items} ticks={ticksIn(here[0])} model={model} {...(here[0] && {account: here[0]})} />
			) : (
				<>
					{here.length > 1 && <p class="soft small">{say('accounts_here', {count: here.length, site: platform})}</p>}
					{here.length === 0 && <Steps items={items} ticks={ticksIn()} model={model} />}
					{here.map((account, index) => (
						<Disclosure key={account.digest} label={account.label ?? say('account_numbered', {number: index + 1})}>
							<Label account={account} model={model} />
							<Steps items={items} ticks={ticksIn(account)} account={account} model={model} />
						</Disclosure>
					))}
					{former.map(account => (
						<Disclosure key={account.digest} label={say('account_former')}>
							<p class="soft small">{say('account_former_text', {site: platform})}</p>
							<Steps items={items} ticks={ticksIn(account)} account={account} model={model} />
							<p>
								<button type="button" class="button" onClick={() => model.forgetTicks(account)}>
									{say('account_former_forget')}
								</button>
							</p>
						</Disclosure>
					))}
				</>
			)}
		</Disclosure>
	);
}

const countDone = (items: readonly ChecklistItem[], ticks: Ticks): number => items.filter(({id}) => ticks[id]).length;

interface StepsProps {
	readonly items: readonly ChecklistItem[];
	readonly ticks: Ticks;
	readonly account?: Account;
	readonly model: DashboardModel;
}

function Steps({items, ticks, account, model}: StepsProps): JSX.Element {
	return (
		<ul>
			{items.map(item => (
				<ChecklistEntry
					key={item.id}
					item={item}
					tickedOn={ticks[item.id]?.tickedOn}
					onTick={isDone => model.tick(item.id, isDone, account)}
				/>
			))}
		</ul>
	);
}

/** Nothing but this label tells the accounts of a site apart: their names are not kept. */
function Label({account: {digest, label = ''}, model}: {readonly account: OwnPages[number]; readonly model: DashboardModel}): JSX.Element {
	const {say} = useWords();
	return (
		<label class="field small">
			<span>{say('account_label')}</span>
			<input type="text" maxLength={40} value={label} onChange={event => model.nameAccount(digest, event.currentTarget.value)} />
			<span class="soft">{say('account_label_text')}</span>
		</label>
	);
}
