import type {ImageRight} from '../../core/records/image-right.ts';
import type {Jurisdiction} from '../../core/records/jurisdiction.ts';

const checkedOn = '2026-11-26';

/** Rights to one's image that a letter to whoever shows a picture may cite. Elsewhere a friendly message is all there is. */
export const imageRights: readonly ImageRight[] = [
	{
		place: 'de',
		name: '§§ 22, 23 KunstUrhG',
		journalism: '§ 23 MStV: Articles 6 and 7 GDPR do not apply to journalism, whoever does it (BGH VI ZR 426/24 of 29 July 2025)',
		sources: [
			{url: 'https://datenbank.nwb.de/Dokument/Anzeigen/146206_22', says: '§ 22: consent of the person shown'},
			{
				url: 'https://ipwiki.de/_export/xhtml/privatrecht:kunsturhebergesetz',
				says: '§ 23: exceptions, and the person’s legitimate interests',
			},
		],
		checkedOn,
		verified: true,
	},
	{
		place: 'at',
		name: '§ 78 UrhG',
		journalism: '§ 9 DSG, rewritten on 1 July 2024; the enacted wording was not read',
		sources: [
			{url: 'https://360.lexisnexis.at/d/L-10001848-P78', says: 'the text: no publication that injures legitimate interests'},
			{url: 'https://faq-copyright.uibk.ac.at/duerfen-personenbildnisse-ohne-zustimmung-der-abgebildeten-veroeffentlicht-werden/'},
		],
		checkedOn,
		verified: true,
	},
	{
		place: 'fr',
		name: 'article 9 du Code civil',
		journalism: 'article 80 of Law 78-17; its wording was not read',
		sources: [
			{
				url: 'https://www.cnil.fr/fr/demander-le-retrait-de-votre-image-en-ligne',
				says: 'two tracks: the right to one’s image, and erasure under the GDPR',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		place: 'it',
		name: 'articolo 10 c.c., articoli 96 e 97 legge 633/1941',
		journalism: 'articoli 136-139 of the Codice; their wording was not read',
		sources: [
			{
				url: 'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.progressivo=0&art.idArticolo=10&art.versione=1&art.codiceRedazionale=042U0262&art.dataPubblicazioneGazzetta=1942-04-04&art.idGruppo=3&art.idSottoArticolo1=10&art.idSottoArticolo=1&art.flagTipoArticolo=2',
				says: 'Article 10 of the Civil Code',
			},
			{url: 'https://dandi.media/art-10-cc', says: 'Articles 96 and 97: consent, its exceptions, honour and decorum'},
		],
		checkedOn,
		verified: true,
	},
	{
		place: 'gr',
		name: 'άρθρο 57 ΑΚ',
		journalism: 'Law 4624/2019, article 28; its wording was not read',
		sources: [
			{
				url: 'https://lawyers-greece.gr/prostasia-ton-prosopikon-fotografion-sto-diadiktyo/',
				says: 'consent; for minors, of whoever has parental care; honour need not be touched; public figures',
			},
			{
				url: 'https://efotopoulou.gr/paranomi-prosvoli-dikeomatos-tis-prosopikotitas-idikotera-i-ikona-tou-anthropou-aniki-ochi-sto-kino-alla-mono-se-ekinon-pou-paristani-ke-gi-afto-i-apo-allon-apotiposi-me-fotografi',
				says: 'Article 57: removal and no repetition',
			},
		],
		checkedOn,
		verified: true,
	},
	{
		place: 'ch',
		name: 'Art. 28 ZGB',
		journalism: 'Art. 31 FADP: the editorial part of periodical media; its wording was not read',
		sources: [
			{url: 'https://digibasics.ch/topics/recht-am-eigenen-bild/', says: 'the text of Art. 28, and its exceptions'},
			{url: 'https://ccdigitallaw.ch/persoenlichkeitsrecht-und-datenschutz-bei-fotos/?lang=de', says: 'Art. 28 ZGB beside Art. 30 FADP'},
		],
		checkedOn,
		verified: true,
	},
	{
		place: 'gb',
		name: 'misuse of private information',
		journalism: 'Data Protection Act 2018, Schedule 2, paragraph 26',
		sources: [
			{url: 'https://merlin.obs.coe.int/article/7446', says: 'Weller v Associated Newspapers [2015] EWCA Civ 1176'},
			{url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2', says: 'the exemption for journalism'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		place: 'ca-qc',
		name: 'articles 35 et 36 du Code civil du Québec',
		journalism: 'article 36(5) itself leaves out the legitimate information of the public',
		sources: [
			{url: 'https://prp.openum.ca/s/1544', says: 'a court’s text of articles 35 and 36'},
			{
				url: 'https://www.abondroit.com/2011/07/droit-l-le-consentement-ne-s-qu-ce-qui.html',
				says: '2011 QCCS 3431: publishing a picture that identifies a person, without consent, is a fault',
			},
		],
		checkedOn,
		verified: true,
	},
	{
		place: 'br',
		name: 'artigo 20 do Código Civil',
		journalism: 'Law 13.709/2018, article 4(II); its wording was not read',
		sources: [{url: 'https://edpomacedo.adv.br/preceito/art-20-da-lei-no-10-406-2002/', says: 'the text of article 20'}],
		checkedOn,
		verified: true,
	},
	{
		place: 'us-ca',
		name: 'California Civil Code § 3344',
		onlyAdvertising: true,
		sources: [
			{
				url: 'https://lawadvocategroup.com/practice-areas/entertainment-law/misappropriation-of-name-or-likeness/',
				says: 'the text: prior consent, for a minor of a parent or guardian',
			},
			{url: 'https://app.legiplex.com/ca/legislature/2025/2025-r/bills/sb683/draft-2224807', says: 'the section in 2025'},
		],
		checkedOn,
		verified: true,
	},
	{
		place: 'us-ny',
		name: 'New York Civil Rights Law §§ 50, 51',
		onlyAdvertising: true,
		sources: [
			{url: 'https://rightofpublicityroadmap.com/law/new-york', says: 'written consent, for advertising and trade only'},
			{url: 'https://creativelaw.co/circumstances-can-image-publicly-displayed-without-consent-right-privacy-new-york', says: '§ 50'},
		],
		checkedOn,
		verified: true,
	},
];

/** The right of a place itself, or that of its country. */
export const findImageRight = (place: Jurisdiction): ImageRight | undefined =>
	[place, place.slice(0, 2)].flatMap(each => imageRights.filter(right => right.place === each))[0];
