/** The day on which the facts were compiled, `YYYY-MM-DD`; holds where an entry has no `asOf`. */
export const LAW_AS_OF = '2026-11-21';

export interface Source {
  title: string;
  where: string;
  kind: string;
}

/**
 * Where the facts in this folder come from: one entry a source, by id. `where` is an address or a
 * description; `kind` says how close to the law it is (primary text, regulator, secondary, …).
 * As of 2026-11-21. Not checked: that an address still answers, or still says what was read there.
 */
export const SOURCES = {
  'adq-notes-oct': {
    title: 'Public repo: privacy notes as of 2026-10-08',
    where: 'public repository notes',
    kind: 'secondary (community notes)',
  },
  'adq-table': {
    title:
      'Public repo: adequacy table with numbers and dates; public repo: transfers note dated 2026-08-05',
    where: 'public repository notes',
    kind: 'secondary (community notes)',
  },
  apdp: {
    title: 'APDP Monaco website',
    where: 'https://apdp.mc/',
    kind: 'authority page (excerpt read)',
  },
  aud2025: {
    title: 'CNIL deliberation of 4 July 2025 on audience-measurement cookies',
    where: 'https://www.quantic-avocats.com/2025/10/03/deliberationcnilcookiesaudience',
    kind: 'secondary (excerpt read)',
  },
  b2b: {
    title: 'CNIL position on B2B e-mail prospecting (art. L34-5 CPCE)',
    where:
      'https://modeles.biz/blogs/infos/comment-prospecter-par-mail-en-toute-legalite-en-btob ; https://www.village-justice.com/articles/spip.php?page=imprimer&id_article=38013 ; https://www.emballagesmagazine.com/actualites/le-demarchage-professionnel.6857',
    kind: 'secondary (excerpt read)',
  },
  'br-2026': {
    title: 'Commission Implementing Decision (EU) 2026/179 of 26 January 2026 (Brazil)',
    where: 'https://eur-lex.europa.eu/eli/dec_impl/2026/179/oj',
    kind: 'primary (excerpt read)',
  },
  cctv: {
    title: 'CCTV: one month maximum',
    where:
      'https://faceaurisque.com/2020/02/06/videosurveillance-quelle-est-la-duree-de-conservation-des-donnees-personnelles ; https://archive.nossenateurs.fr/intervention/1957312',
    kind: 'secondary (excerpt read)',
  },
  cef2026: {
    title: 'EDPB Coordinated Enforcement Framework 2026 on Articles 12-14 (launched 19 March 2026)',
    where:
      'https://www.igdpr.eu/?p=10233 ; https://www.aigovhub.io/blog/edpb-2026-gdpr-transparency-enforcement-action',
    kind: 'secondary (excerpt read)',
  },
  'clients-modeles': {
    title:
      'modeles.biz, customer account retention (5 years contracts, 10 years accounting, 2 years inactive account)',
    where: 'https://modeles.biz/blogs/infos/quelle-duree-de-conservation-des-comptes-clients',
    kind: 'secondary (excerpt read)',
  },
  'cnil-aipd-list': {
    title: 'CNIL, publication of the list of processing requiring a DPIA (fourteen types)',
    where:
      'https://www.cnil.fr/ (liste-traitements-aipd-requise), deliberation 2018-327 of 11 Oct 2018, JORF 6 Nov 2018',
    kind: 'regulator page (excerpt read)',
  },
  'cnil-dev14': {
    title: 'CNIL, Guide RGPD du developpeur, fiche 14 (retention)',
    where: 'GitHub LINCnil/Guide-RGPD-du-developpeur (snapshot 2022-05-23)',
    kind: 'regulator guidance',
  },
  'cnil-dev15': {
    title: 'CNIL, Guide RGPD du developpeur, fiche 15 (legal bases and rights table)',
    where: 'GitHub LINCnil/Guide-RGPD-du-developpeur (snapshot 2022-05-23)',
    kind: 'regulator guidance',
  },
  'cnil-dev17': {
    title: 'CNIL, Guide RGPD du developpeur, fiche 17 (audience measurement)',
    where: 'GitHub LINCnil/Guide-RGPD-du-developpeur (snapshot 2022-05-23)',
    kind: 'regulator guidance',
  },
  'cnil-duree': {
    title: 'CNIL, Les durees de conservation des donnees',
    where: 'http://www.cnil.fr/fr/gerer-la-duree-de-conservation-des-donnees',
    kind: 'regulator page (excerpt read)',
  },
  'com2021-131': {
    title:
      'CNIL deliberation 2021-131 of 23 Sept 2021, referentiel gestion commerciale (JO 10 April 2022)',
    where: 'https://www.faceaurisque.com/base-reglementaire/ (deliberation 2021-131)',
    kind: 'secondary (excerpt read; note it excludes health and education establishments)',
  },
  'cse-aipd': {
    title: 'blog-des-cse.fr on deliberation 2019-118',
    where:
      'https://blog-des-cse.fr/rgpd-la-gestion-des-asc-par-les-elus-nexige-pas-danalyse-dimpact',
    kind: 'secondary (excerpt read)',
  },
  'cw-aipd': {
    title: 'CW Associes, HR items of CNIL deliberation 2019-118',
    where:
      'https://cwassocies.com/fr/notabene-15-analyse-dimpact-rgpd-et-traitements-de-donnees-rh',
    kind: 'secondary (excerpt read)',
  },
  digomni: {
    title: 'Digital Omnibus COM(2025) 837 (Arts 4, 9, 12, 13, 22, 33, 35, 88a-c GDPR)',
    where:
      'https://www.iubenda.com/en/?p=218689 ; https://www.noerr.com/en/insights/digital-omnibus-ai-is-nearing-the-finish-line-is-eu-data-law-heading-down-the-wrong-track (18 June 2026: no agreement yet on the data part)',
    kind: 'secondary (excerpt read)',
  },
  'dpa-data': {
    title: 'datenanfragen/data, supervisory-authorities (CC0)',
    where:
      'GitHub datenanfragen/data, snapshot 2026-07-21; per-record last change in record_last_changed',
    kind: 'community data set with links to the authority pages',
  },
  duaa: {
    title:
      'UK Data (Use and Access) Act 2025: controller complaints procedure from 19 June 2026; Information Commission',
    where:
      'https://www.mayerbrown.com/zh-hans/insights/publications/2026/02/preparing-for-the-data-use-and-access-act-2025-upcoming-complaints-procedure-requirement ; https://informd.co.uk/?p=331',
    kind: 'secondary (excerpt read)',
  },
  econtrat: {
    title:
      'Ministry of Justice note and law-firm notes on decret 2005-137 (e-contracts from 120 euros, ten years)',
    where:
      'http://www.gip-recherche-justice.fr/ (decret archivage des contrats) ; https://lexing.law/avocats/loi-022005/2008/04/24 ; https://www.circulaires.gouv.fr/codes/id/LEGISCTA000032226996/2016-07-01',
    kind: 'official note + statute excerpt',
  },
  'edpb-05-2021': {
    title:
      'EDPB Guidelines 05/2021 on the interplay of Art. 3 and Chapter V (v2.0, 14 Feb 2023), as summarised',
    where: 'public repo note',
    kind: 'secondary summary',
  },
  'edpb-49': {
    title: 'EDPB Guidelines 2/2018 on derogations of Article 49',
    where:
      'https://privacad.com/derogations-of-article-49-gdpr-3/ ; https://www.lexology.com/library/detail.aspx?g=9f0a66e2-621b-4c98-9554-66c87246c56d',
    kind: 'regulator guidance via secondary (excerpt read)',
  },
  'epo-2025': {
    title:
      'Adequacy decision for the European Patent Organisation, 15 July 2025, Decision (EU) 2025/1382, C(2025) 4626',
    where:
      'https://www.globalpolicywatch.com/2025/07/adequacy-decision-for-the-european-patent-organisation/ + public repo notes (public notes)',
    kind: 'secondary',
  },
  eulaw14: {
    title:
      'EUlaw.live index of Art. 14 holdings: C-422/24 (18 Dec 2025) and C-169/23 (28 Nov 2024)',
    where: 'https://eulaw.online/l/reg-679-2016/article/14?lang=en',
    kind: 'secondary (excerpt read)',
  },
  gdpr: {
    title: 'Regulation (EU) 2016/679, English full text as published',
    where: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj (read in a public plain-text copy)',
    kind: 'primary text (Official Journal version, unamended)',
  },
  'hr-ref': {
    title: 'CNIL deliberation 2019-160 of 21 Nov 2019 as amended by 2022-126, HR referentiel',
    where:
      'https://securibase.com/securibase/public/fiche/25758/36783 ; https://www.alain-bensoussan.com/avocats/publication-par-la-cnil-du-referentiel-relatif-aux-traitements-rh/2020/04/28/',
    kind: 'regulator text via secondary',
  },
  i2005: {
    title:
      'Rectorat de Bordeaux: school files, instruction 2005-003 of 22 Feb 2005, minimum ten years',
    where:
      'http://ssi.ac-bordeaux.fr/lenvironnement-juridique/dossiers/conservation-des-dossiers-scolaires.html',
    kind: 'official body (excerpt read)',
  },
  idcopy: {
    title:
      'Decree provisions: identity by any means, copy of ID only on reasonable doubt; CNIL SAN-2020-008 Carrefour',
    where:
      'https://www.agilit.law/donnees-caractere-personnel/donnees-a-caractere-personnel-du-nouveau-pour-lexercice-des-droits-des-personnes-concernees/ ; https://ewatchers.org/question/rgpd/peut-on-demander-un-justificatif-d-identite-en-reponse-a-une-demande-d-exercice-de-droits-rgpd-44',
    kind: 'secondary quoting the decree (2018 wording; now decree 2019-536)',
  },
  inffo: {
    title:
      "Centre Inffo, 2 July 2025: no statutory period for learners' pedagogical files; five years considered reasonable",
    where: 'https://www.centre-inffo.fr/helpie_faq/toggle-title-60',
    kind: 'secondary (sector body)',
  },
  latombe: {
    title: 'Case C-703/25 P, Latombe v Commission, appeal lodged 31 Oct 2025 (OJ C/2025/6610)',
    where: 'https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng',
    kind: 'primary (excerpt read)',
  },
  lil45: {
    title: 'Loi Informatique et Libertes, art. 45 (age 15, joint consent)',
    where:
      'https://www.cnil.fr/ recommandation 4 (9 June 2021); https://tne.trousseaprojets.fr/actualites/majorite-numerique-15-ans-que-dit-la-loi',
    kind: 'regulator page (excerpt read)',
  },
  lil85: {
    title: 'Loi Informatique et Libertes, arts 84-86 (post-mortem directives)',
    where:
      'https://rapport-congresdesnotaires.fr/2021-rapport-du-117e-congres/le-sort-des-donnees-des-defunts',
    kind: 'secondary (notaries congress report)',
  },
  logs: {
    title:
      'CNIL deliberation 2021-122 of 14 Oct 2021, logging: six months to one year; up to three years for documented internal control',
    where:
      'https://www.commu-net.fr/donnees-de-journalisation-la-cnil-precise-les-delais-de-conservation-recommandes/ ; https://www.nextinpact.com/lebrief/48665/la-recommandation-cnil-sur-journalisation',
    kind: 'secondary (excerpt read) + cnil-dev14',
  },
  memory: { title: 'General knowledge; no source read', where: '-', kind: 'unverified' },
  'mgsi-criteria': {
    title: 'MGSI / esqualites, the nine EDPB (WP248) criteria and the two-criteria rule',
    where:
      'https://mgsi.lu/cnil/cnil-liste-des-traitements-pour-lesquels-une-aipd-est-requise; http://esqualites-partenaires.com/96.html',
    kind: 'secondary (excerpt read)',
  },
  monaco: {
    title: 'Monaco Law 1.565 of 3 Dec 2024 and APDP FAQ on the representative',
    where:
      'https://legimonaco.mc/news/2024-12-19_3 ; https://apdp.mc/faq/obligation-pour-tout-sous-traitant-situe-hors-de-monaco-de-nommer-un-representant/',
    kind: 'official body (excerpt read)',
  },
  'novatek-aipd': {
    title: 'Novatek, list of CNIL deliberation 2019-118',
    where:
      'https://novatek-consulting.com/rgpd-liste-des-traitements-pour-lesquels-un-pia-nest-pas-obligatoire/',
    kind: 'secondary (excerpt read)',
  },
  ns48: {
    title:
      'CNIL deliberation 2016-264, NS-048 art. 5 (retention of customers and prospects; repealed norm, still used as a marker)',
    where:
      'https://www.legifrance.gouv.fr/affichTexteArticle.do?cidTexte=JORFTEXT000033117877&idArticle=JORFARTI000033117901',
    kind: 'primary (excerpt read)',
  },
  old11: {
    title:
      'COM(2024) 7 of 15 Jan 2024 (first review of eleven pre-GDPR decisions) and Decision (EU) 2016/2295 listing them',
    where:
      'http://eur-lex.europa.eu/legal-content/DA/HIS/?uri=COM:2024:0007:FIN ; http://eur-lex.europa.eu/eli/dec_impl/2016/2295/oj',
    kind: 'primary (excerpt read)',
  },
  omnibus4: {
    title: 'Omnibus IV proposal COM(2025) 501 (Art. 30(5) threshold to 750 employees)',
    where:
      'https://www.arthurcox.com/knowledge/proposed-changes-to-the-gdpr-under-omnibus-iv ; https://www.scl.org/edpb-and-edps-issue-opinion-on-simplification-of-gdpr/',
    kind: 'secondary (excerpt read); no source read showing adoption',
  },
  opco: {
    title: 'bienvenue.pro: retention of training evidence is set in the agreement with the OPCO',
    where: 'https://www.bienvenue.pro/emargement/',
    kind: 'secondary (vendor)',
  },
  paie: {
    title: 'Code du travail L3243-4 and D3243-8 quoted',
    where:
      'https://marieannechabin.fr/arcateg/2019/05/25/duree-de-conservation-du-bulletin-de-salaire-suite/index.html ; https://juriblio.fr/codes/code-du-travail/partie-legislative/troisieme-partie/livre-ii/titre-iv/chapitre-iii/article-l3243-4',
    kind: 'secondary quoting the statute',
  },
  pixels: {
    title:
      'CNIL deliberation 2026-042 of 12 March 2026 on tracking pixels in e-mail, published 14 April 2026',
    where:
      'https://www.nomosparis.com/en/tracking-pixels-in-emails-decoding-the-recommendation-of-the-french-data-protection-authority-of-12-march-2026/ ; https://ppc.land/cnils-final-rules-on-email-tracking-pixels-are-here-what-changes/',
    kind: 'secondary (excerpt read)',
  },
  'privacyvox-aipd': {
    title: 'Privacyvox, CNIL liste AIPD',
    where: 'https://fr.privacyvox.com/actualite/cnil-liste-aipd',
    kind: 'secondary (excerpt read)',
  },
  prospects3: {
    title: 'Three-year benchmark for prospects and inactive customers',
    where:
      'https://ewatchers.org/question/rgpd/combien-de-temps-peut-on-conserver-des-donnees-sur-ses-clients-et-prospects-45 ; https://olympe.legal/ (01/02/2024)',
    kind: 'secondary quoting CNIL',
  },
  'published-notices': {
    title: 'Privacy notices of five organisations, as published',
    where: 'the notices themselves; they show a practice, not the law',
    kind: 'published practice',
  },
  qualiopi: {
    title:
      'Qualiopi reading guide v9 (8 Jan 2024): the reference framework is the one mentioned in art. L. 6316-3 C. trav.',
    where: 'public repository notes',
    kind: 'secondary quoting the statute',
  },
  recrut: {
    title: 'CNIL recruitment guide: 3 months / 2 years / evidential archive',
    where:
      'https://ogletree.fr/publications/gestion-des-donnees-personnelles-la-cnil-publie-un-guide-a-destination-des-recruteurs/ ; http://www.cnil.fr/fr/gerer-la-duree-de-conservation-des-donnees',
    kind: 'secondary + regulator page',
  },
  'rgpdacc-aipd': {
    title: 'rgpd-accountability.com, CNIL DPIA list',
    where: 'https://www.rgpd-accountability.com/referentiel-pia-de-la-cnil',
    kind: 'secondary (excerpt read)',
  },
  rup: {
    title: 'Code du travail R1221-26 and Code civil 2224 quoted',
    where:
      'https://legisocial.fr/actualites-sociales/1165-combien-de-temps-les-entreprises-doivent-conserver-les-documents-en-matiere-de-paie.html',
    kind: 'secondary quoting the statute',
  },
  scc: {
    title:
      'Commission Implementing Decision (EU) 2021/914 of 4 June 2021 (SCC), table of contents with modules',
    where:
      'https://lexaris.de/library/tableofcontents/2057082 ; https://lexaris.io/book/version/documentflat/head/2120099',
    kind: 'primary (excerpt read)',
  },
  slaughter: {
    title: 'Trump v. Slaughter (US Supreme Court, 29 June 2026) and the DPF',
    where:
      'https://www.matheson.com/insights/eu-us-data-transfers-under-threat-the-us-supreme-courts-decision-in-trump-v-slaughter/ ; https://gtg.com.mt/the-next-test-for-eu-us-data-transfers/',
    kind: 'secondary (excerpt read)',
  },
  tel2026: {
    title:
      'Loi 2025-594 of 30 June 2025, art. 13: C. conso. art. L223-1, opt-in for telephone prospecting from 11 August 2026',
    where:
      'https://cms.law/fr/fra/news-information/interdiction-prochaine-du-demarchage-telephonique-sans-consentement-prealable-du-consommateur ; https://www.aguera-avocats.fr/articles/sans-consentement-prealable-plus-demarchage-telephonique-376.htm',
    kind: 'secondary quoting the statute',
  },
  'tfeu-355': {
    title: 'Treaty on the Functioning of the European Union, Art. 355 (where the Treaties apply)',
    where: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:12016E355',
    kind: 'primary (read in other languages)',
  },
  'twobirds-aipd': {
    title: 'Bird & Bird, reproduction of the CNIL list of 2018-327',
    where:
      'https://www.twobirds.com/fr/news/articles/2018/france/la-cnil-vient-de-publier-au-jorf-la-liste-des-traitements',
    kind: 'secondary (excerpt read)',
  },
  'uk-2025': {
    title: 'Renewal of the UK adequacy decision, 19 December 2025, to 27 December 2031',
    where:
      'https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions; C(2025) 8771 per public repo note',
    kind: 'secondary',
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof SOURCES;

/**
 * What a fact rests on. `verified: true` means that a source was read for it; `false`, that it rests
 * on general knowledge or on practice and must be checked before anyone relies on it. `asOf` is a day
 * (`YYYY-MM-DD`) or a month (`YYYY-MM`); `note` says which part of an entry was not read.
 */
export interface Provenance {
  source: SourceId | readonly SourceId[];
  verified: boolean;
  asOf?: string;
  note?: string;
}
