import type {PageRule, Site} from '../site.ts';

/** docs/sites.md: what is recognised where, what is not, and when somebody last looked. */
export function siteList(sites: readonly Site[]): string {
	const byName = sites.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
	return `# Sites

Written by \`npm run sites\` from \`src/sites/\`; do not edit. How to add one: [add-a-site.md](add-a-site.md).

- *Confirmed*: an address with a name right after the host is only a candidate, and counts once the page itself agrees.
- *Audience*: the page says in some form who it is shown to. Where it says nothing, the audience is unknown, not public.
- *Id*: what an organisation's policy names the site by ([admin-guide.md](admin-guide.md)).
- *Checked against*: a saved page, other people's public code, or memory alone. Memory is where to look first when something fails.

| site | id | where | profile | photo | album | audience | larger pictures | checked |
|---|---|---|---|---|---|---|---|---|
${byName.map(row).join('\n')}

Never recognised: home, feeds, search, tags, explore, settings, messages, communities, shops, login and help pages of these sites,
and, without a click of the user's, every page of any other host.
`;
}

function row(site: Site): string {
	const {profile, photo, album} = site.pages;
	const cells = [
		site.name,
		`\`${site.id}\``,
		whereOf(site),
		...[profile, photo, album].map(recognised),
		(site.audience ?? []).map(({is}) => is).join(', ') || '-',
		(site.enlarge ?? []).length > 0 ? 'yes' : '-',
		`${site.checkedOn}, ${site.checkedAgainst}`,
	];
	return `| ${cells.join(' | ')} |`;
}

function whereOf({matches, software}: Site): string {
	if (software) return 'any server, by its software; with permission';
	const hosts = matches.map(pattern => `\`${pattern.replace(/^https:\/\/|\/\*$/g, '')}\``);
	if (hosts.length === 0) return 'any page, with a click';
	return hosts.length > 3 ? `${hosts.slice(0, 1).join('')} and ${hosts.length - 1} countries` : hosts.join(', ');
}

function recognised(rule: PageRule | undefined): string {
	if (!rule) return '-';
	return rule.confirm ? 'confirmed' : 'yes';
}
