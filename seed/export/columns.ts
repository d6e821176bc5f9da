/** The columns of the bulk files, in order, each with what it says: the manifest of an export carries them with the files. */

/** Descriptions by name of column. */
export type Columns = Readonly<Record<string, string>>;

const SOURCES: Columns = { sources: 'Ids of the documents it rests on, as in the file of sources' };

const FORMER: Columns = { formerIds: 'Ids it had before; they are never given to anything else' };

/*
 * When a record holds and when it could be read, worked out to full days: what a question as of a day compares. A day that
 * is not known is that on which a document was first looked at.
 */
const HOLDS_FROM: Columns = { holdsFrom: 'First day on which it holds' };
const HOLDS_UNTIL: Columns = { holdsUntil: 'First day on which it no longer holds; empty where no end is known' };
const KNOWN_FROM: Columns = { knownFrom: 'First day on which the public could read it' };
const KNOWN_UNTIL: Columns = {
  knownUntil: 'First day on which it had been withdrawn or corrected; empty where it stands',
};

const RECORD: Columns = {
  recordedOn: 'Day on which the public could first read it, as given; may be a year or month',
  retractedOn: 'Day on which it was withdrawn or corrected, as given',
  retractedBecause: 'Why it was withdrawn or corrected',
};

const CONFIDENCE: Columns = { confidence: 'How sure it is, all evidence taken together: HIGH, MEDIUM, LOW' };

const LAST_VERIFIED: Columns = { lastVerified: 'Last day on which somebody opened one of its documents' };

const STANDING: Columns = {
  hedge: 'How firmly it is said: STATED, REPORTED, ALLEGED, ESTIMATE, FORECAST, DENIED, INFERRED',
  ...CONFIDENCE,
  sourceGrade: 'Admiralty grade of its best document, A to F',
  ...LAST_VERIFIED,
};

const COMMERCIAL: Columns = {
  commercial:
    'False where it rests on documents alone whose licences forbid commercial use: it is not under the licence of the data',
};

const NOTE: Columns = { note: 'What a reader should know besides' };

export const ENTITY: Columns = {
  id: 'Slug: stable, never reused',
  kind: 'Company, GovernmentBody, Chip, ...',
  nameEn: 'Name in English',
  nameZh: 'Name in Chinese',
  aliases: 'Other and former names',
  country: 'Id of its country',
  existsFrom: 'First day on which it is known to have been there or announced; it is shown as of later days only',
  announcedAsGiven: 'The date behind existsFrom as given; may be a year or month',
  totalProcessingPerformance: 'Of a chip: the figure of the rules, worked out from its dense rates',
  attributes: 'What is recorded of it besides, by name, as JSON',
  ...CONFIDENCE,
  ...NOTE,
  ...FORMER,
  ...SOURCES,
};

export const RELATION: Columns = {
  id: 'From, type and to, with a tag where several join the same two',
  type: 'BUYS, MADE_BY, ...; arrows point from what depends, uses or holds to what it depends on, uses or holds',
  from: 'Id of the entity at which it starts',
  to: 'Id of the entity at which it ends',
  validFrom: 'Day since which it holds, as given; may be a year or month',
  validUntil: 'First day on which it no longer holds, as given',
  startsOn: 'How holdsFrom is known: STATED, ATTESTED, ANNOUNCED, UNKNOWN_START',
  ...HOLDS_FROM,
  ...HOLDS_UNTIL,
  ...KNOWN_FROM,
  ...KNOWN_UNTIL,
  ...RECORD,
  ...STANDING,
  basis: 'OBSERVED, or INFERRED by ourselves',
  saidBy: 'Who says so: an id or a name',
  status: 'Of a purchase: how far it got',
  ownership: 'Of OWNS: the kind of ownership',
  share: 'Share, 0 to 1',
  count: 'Number in one thing',
  quantity: 'Quantity, in the unit beside it',
  quantityMax: 'Greatest quantity, where a range was given',
  unit: 'Unit of quantity',
  what: 'What exactly, in words',
  period: 'Period of the quantity',
  attributes: 'Everything recorded of it, by name, as JSON; the columns above are part of it',
  ...COMMERCIAL,
  ...NOTE,
  ...FORMER,
  ...SOURCES,
};

export const CLAIM: Columns = {
  id: 'Slug: stable, never reused',
  about: 'Id of the entity or act it is about',
  measure: 'What is measured',
  unit: 'Unit of the numbers',
  low: 'Least value, for an interval or "at least"',
  central: 'The value',
  high: 'Greatest value, for an interval or "at most"',
  bound: 'EXACT, APPROX, AT_LEAST, AT_MOST, INTERVAL',
  wordsEn: 'A claim in words, in English',
  wordsZh: 'A claim in words, in Chinese',
  period: 'Period that the figure is of, as given',
  periodStart: 'First day of the period',
  periodEnd: 'Day after the period',
  scopeEn: 'What is special about it, in English',
  scopeZh: 'What is special about it, in Chinese',
  holder: 'Whose share is meant',
  destination: 'Country it speaks of',
  method: 'How the figure was reached',
  saidBy: 'Who says so: an id or a name',
  saidOn: 'When it was said',
  comparable: 'Claims with the same value here answer one question in one unit: rivals, never averaged',
  supersedes: 'Ids of the claims it replaces',
  ...HOLDS_FROM,
  ...KNOWN_FROM,
  ...KNOWN_UNTIL,
  ...RECORD,
  ...STANDING,
  outcomeVerdict: 'What came of a forecast',
  outcomeOn: 'Day of the outcome, as given',
  outcomeNoteEn: 'The outcome in words, in English',
  outcomeNoteZh: 'The outcome in words, in Chinese',
  ...COMMERCIAL,
  ...NOTE,
  ...FORMER,
  ...SOURCES,
};

export const POLICY_EVENT: Columns = {
  id: 'Slug: stable, never reused',
  kind: 'RULE, GUIDANCE, LEGISLATION, ...',
  subkind: 'What exactly',
  jurisdiction: 'Id of the country or union',
  authority: 'Ids of who issued it',
  nameEn: 'Name in English',
  nameZh: 'Name in Chinese',
  summaryEn: 'What it does, in English',
  summaryZh: 'What it does, in Chinese',
  announcedOn: 'Day of the announcement, as given',
  publishedOn: 'Day of the publication, as given',
  effectiveOn: 'First day on which any part is in force, as given',
  complianceOn: 'Day from which its main part must be complied with',
  endsOn: 'First day on which it no longer applies, as given',
  existsFrom: 'First day on which it is shown: known, or already in force',
  ...HOLDS_FROM,
  ...HOLDS_UNTIL,
  ...KNOWN_FROM,
  status: 'Status on the day on which the data was compiled; on other days it follows from dates and links',
  statusBasis: 'Why, where text and practice part',
  stages: 'Days on which parts start, change or lapse, as JSON',
  scheduled: 'Whether the text itself foresees the change',
  citation: 'Where it is printed',
  bill: 'Key that stages of one bill share',
  case: 'Key that stages of one case share',
  stage: 'Which stage',
  destinations: 'Countries and country groups that it names',
  eccns: 'Entries of the control list that it names',
  ...CONFIDENCE,
  ...LAST_VERIFIED,
  ...COMMERCIAL,
  ...NOTE,
  ...FORMER,
  ...SOURCES,
};

export const POLICY_LINK: Columns = {
  type: 'AMENDS, SUSPENDS, SUPERSEDES, LIFTS (to an act), AFFECTS, ISSUED_BY (to an entity)',
  from: 'Id of the act',
  to: 'Id of the act or entity',
  role: 'Of AFFECTS: as what: CHIP, PARTY, DESTINATION',
};

export const LISTING: Columns = {
  id: 'Slug: stable, never reused',
  entry: 'Id of the first interval of the same entry',
  party: 'Id of who is listed',
  list: 'US_ENTITY_LIST, ...',
  listedName: 'Name as listed',
  publishedOn: 'Day of the publication, as given',
  effectiveOn: 'Day since which these terms apply, as given',
  removedOn: 'First day on which they no longer apply, as given',
  supersededBy: 'Id of the next interval, where the terms changed',
  ...HOLDS_FROM,
  ...HOLDS_UNTIL,
  ...KNOWN_FROM,
  endKnownFrom: 'First day on which its end could be read; as known before, it goes on',
  footnote: 'Footnote of the entry',
  reviewPolicy: 'How requests for licences are reviewed',
  via: 'Id of the act that opened the interval',
  ...CONFIDENCE,
  ...LAST_VERIFIED,
  ...COMMERCIAL,
  ...NOTE,
  ...FORMER,
  ...SOURCES,
};

export const SOURCE: Columns = {
  id: 'Slug: stable, never reused',
  title: 'Title',
  publisher: 'Publisher',
  url: 'Address; `urn:` where there is no public page',
  published: 'Day of publication, as given',
  retrieved: 'Day on which it was last looked at',
  kind: 'OFFICIAL, FILING, STANDARD, VENDOR, DATASET, RESEARCH, PRESS, FORUM',
  grade: 'Admiralty grade, A to F',
  licence: 'Licence of the document itself, where it states one',
  commercialUse: 'Whether that licence, as far as it is known, allows commercial use',
  opened: 'Whether somebody opened it',
  ...NOTE,
  ...FORMER,
};

export const EVIDENCE: Columns = {
  of: 'Id of the record it supports; #outcome, #check, #assumption-n name a part of one',
  position: 'Its place among the evidence of that record, from 0',
  source: 'Id of the document',
  locator: 'Where in the document',
  finding: 'What it says, in our own words; empty where the licence of the document forbids commercial use',
  licence: 'Licence of the document, where it states one',
};

export const NAME: Columns = {
  of: 'Id of the entity or act',
  text: 'The name',
  typed: 'What is typed for it, folded: lower case, simplified characters, or its pinyin',
  role: 'PRIMARY, ALIAS, FORMER, TICKER, SLUG, PINYIN, INITIALS, WITH_MAKER',
};

export const EXTERNAL_ID: Columns = {
  of: 'Id of the entity or act',
  scheme: 'TICKER, LEI, WIKIDATA, ISO_3166, FEDERAL_REGISTER, ...',
  value: 'The id in that register',
};

export const STATEMENT: Columns = {
  id: 'Slug: stable, never reused',
  source: 'Id of the text',
  paragraph: 'Paragraph of the text',
  textEn: 'What it states, in our own words, in English',
  textZh: 'What it states, in our own words, in Chinese',
  sort: 'FACT, OPINION, ESTIMATE, FORECAST, SCENARIO',
  attributedToEn: 'Whom the text names for it, in English',
  attributedToZh: 'Whom the text names for it, in Chinese',
  cites: 'What the text cites',
  entities: 'Ids of the entities it speaks of',
  topics: 'Topics',
  asserts: 'The relation it asserts, as JSON',
  quantity: 'The quantity it names, as JSON',
  claim: 'Id of the claim that it is',
  scenario: 'Id of the scenario it belongs to',
  segment: 'Segment of the scenario',
  brake: 'Brake of the scenario',
  knownFrom: 'Day on which the text could be read',
  checkStatus: 'Whether it was so when it was written',
  checkNoteEn: 'Why, in English',
  checkNoteZh: 'Why, in Chinese',
  outcomeVerdict: 'What came of it',
  outcomeOn: 'Day of the outcome, as given',
  outcomeNoteEn: 'The outcome in words, in English',
  outcomeNoteZh: 'The outcome in words, in Chinese',
};
