/**
 * Places where private people's faces stand in the open and that have no rules, with the reason. On all of them "Look at this page" works
 * as on a page of no site.
 */
export const leftOut: readonly {readonly places: string; readonly because: string}[] = [
	{
		places: 'Sportograf, MarathonFoto, RaceResult, Pic-Time, ShootProof',
		because: 'nothing public was found that shows how their galleries are built',
	},
	{
		places: 'Find a Grave, Legacy, MyHeritage, Geni, Ancestry',
		because:
			'public code reads their data and the addresses of pictures, but not whose a picture is; the living are hidden or behind a login',
	},
	{
		places: 'Meetup, Yelp, Airbnb, Couchsurfing, Google Maps contributors',
		because: 'what was found has class names that change with each release, or is older than the pages of today',
	},
	{
		places: 'ResearchGate, Academia.edu, Quora, Stack Overflow',
		because: 'public code reads their lists of names, not their portraits',
	},
	{
		places: 'Vinted, Kleinanzeigen, eBay, Etsy, Depop, Badoo, Tinder',
		because: 'public code reads what is on offer, not who offers it',
	},
	{
		places: 'Beacons, Carrd, bio.link, Ko-fi, Bandcamp, Mixcloud',
		because: 'a page has one picture of its own, which “Look at this page” finds, or shows a band or a label rather than a person',
	},
	{
		places: 'Kick, Rumble, Lemon8, Bilibili',
		because: 'public code reads their interfaces for programs, not their pages',
	},
];
