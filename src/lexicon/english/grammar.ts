const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const subjectPronouns = words('he she they it i we you who which');
export const firstPersonPronouns = words('i we you');
export const malePronouns = words('he him his himself');
export const femalePronouns = words('she her hers herself');
export const pluralPronouns = words('they them their themselves we');
export const neuterPronouns = words('it its itself');
export const relativePronouns = words('who which');

export const determiners = words(`
  a an the this that these those some several many one two three four five six both another other each every no any
  his her their its my our your all most few multiple`);

export const definiteDeterminers = words('the this that');
export const singularDeterminers = words('a an this that another each every');

export const prepositions = words(`
  of in on at for from with by to about during after before into over under against among between through without within
  amid despite following including regarding per via since until like near outside inside beyond behind across around
  throughout toward towards upon unlike besides alongside onto off out up down as than citing
  above below beneath underneath amongst amidst concerning versus notwithstanding aboard atop`);

export const attachingPrepositions = words('of for from with at in on to');

export const sourcePhrases = [
  ['according', 'to'],
  ['words', 'of'],
  ['to', 'quote'],
  ['to', 'paraphrase'],
] as const;

export const pointers = words(
  'more related read see also watch listen video photo photos pictures update updated recommended',
);

export const conjunctions = words('and or but nor yet');

export const subordinators = words(`
  that because when while if although though where what how why whether whose unless since as after before until once
  whom which who so`);

export const contentSubordinators = words('that whether if why how what because');

export const auxiliaries = words(`
  is are was were be been being am has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't
  's 'd 've 'll`);

export const passiveAuxiliaries = words('is was are were be been being am');

export const adverbs = words(`
  also later then again once now still just even never always often soon too further first last not already twice
  sometimes instead meanwhile however moreover furthermore nonetheless nevertheless earlier afterward afterwards ever
  famously aloud recently repeatedly today yesterday tonight ago back further rather quite perhaps maybe thus hence
  here there elsewhere finally plus next before  since early late both all himself herself itself
  themselves`);

export const verbAdverbs = words('long only');

export const notAdverbs = words(`
  family families ally rally july italy reply supply assembly bully monopoly anomaly fly apply imply comply multiply
  friendly elderly daily weekly monthly yearly early likely lonely ugly holy emily kelly sally molly billy lilly polly
  kimberly beverly carly elly shelly reilly o'reilly connelly kennelly donnelly only butterfly jelly belly`);

export const irregularPasts = words(`
  took made went came gave left met held ran stood sat rose fell won lost kept began became wore drew spent sent brought
  bought built led saw got knew grew hit cut put set let read spoke broke chose drove rode wrote flew threw fought caught
  taught sought thought felt dealt sold paid laid lay shot struck stuck swung hung rang sang drank swam shook forgot woke
  bore tore swore withdrew withstood understood overcame overtook undertook foresaw meant found heard told said faced`);

export const dates = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun`);

export const times = words(`
  second seconds minute minutes hour hours day days week weeks weekend month months year years decade night morning
  afternoon evening noon midnight spring summer fall autumn winter season`);
