import type {PageRule, Site} from '../site.ts';

/** docs/sites.md: which pages of which sites match, and when the rules were last checked. */
export function siteList(sites: readonly Site[]): string {
	const byName = sites.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
	return `# Sites

Written by \`npm run sites\` from \`src/sites/\`; do not edit. How to add one: [add-a-site.md](add-a-site.md).

- *Confirmed*: the address has a name right after the host, which makes it a candidate. It counts once the page confirms it.
- *Audience*: which audiences a page can say that it is shown to. If it says nothing, the audience is unknown, not public.
- *Id*: the name of the site in an organisation's policy ([admin-guide.md](admin-guide.md)).
- *Checked*: when, and against what: a saved page, other people's public code, or memory alone. If something fails, suspect the sites
  checked against memory first.

| site | id | where | profile | photo | album | audience | larger pictures | checked |
|---|---|---|---|---|---|---|---|---|
${byName.map(row).join('\n')}

Never matched: home, feeds, search, tags, explore, settings, messages, communities, shops, login and help pages of these sites; and any
page on another host, unless the user clicks to ask for it.
`;
}

function row(site: Site): string {
	const {profile, photo, album} = site.pages;
	const cells = [
		site.name,
		`\`${site.id}\``,
		whereOf(site),
		...[profile, photo, album].map(cellOf),
		(site.audience ?? []).map(({is}) => is).join(', ') || '-',
		(site.enlarge ?? []).length > 0 ? 'yes' : '-',
		`${site.checkedOn}, ${site.checkedAgainst}`,
	];
	return `| ${cells.join(' | ')} |`;
}

function whereOf({matches, software}: Site): string {
	if (software) return 'any server that runs it; with permission';
	const hosts = matches.map(pattern => `\`${pattern.replace(/^https:\/\/|\/\*$/g, '')}\``);
	if (hosts.length === 0) return 'any page, with a click';
	return hosts.length > 3 ? `${hosts.slice(0, 1).join('')} and ${hosts.length - 1} countries` : hosts.join(', ');
}

function cellOf(rule: PageRule | undefined): string {
	if (!rule) return '-';
	return rule.confirm ? 'confirmed' : 'yes';
}
