const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const organisations = words(`
  ministry department agency bureau office commission committee council board authority administration service services
  government cabinet parliament congress senate house assembly legislature court tribunal police force forces army navy
  military guard command party coalition caucus campaign union federation association society organization organisation
  institute institution foundation fund trust center centre network alliance league club team group company corporation
  corp inc ltd llc plc co firm bank airline airlines automaker carmaker manufacturer supplier retailer chain brand
  publisher newspaper paper magazine daily weekly tribune times post journal herald gazette news press media radio
  television tv channel broadcaster website outlet site blog studio studios university college school academy district
  hospital clinic church diocese archdiocese vatican embassy consulate mission delegation regime junta militia
  movement charity nonprofit non-profit ngo watchdog think-tank tank pac lobby partnership consortium venture startup
  firm practice exchange laboratory lab museum theater theatre library factory plant utility airport railway metro
  band squad side franchise franchise's crew panel jury secretariat directorate registry ombudsman inspectorate
  newswire syndicate cooperative co-op congregation mosque synagogue orchestra gallery zoo aquarium insurer brokerage
  consultancy thinktank quango regulator constabulary regiment battalion coastguard observatory operator drugmaker
  chipmaker planemaker conglomerate multinational subsidiary affiliate municipality township precinct
  city county council borough state province administration union brigade division unit taskforce task-force`);

export const bareOrganisations = words(`
  pentagon kremlin fbi cia nsa nasa epa fda cdc irs doj dhs ice nypd lapd cnn bbc nbc abc cbs msnbc cnbc npr pbs fox
  reuters ap afp bloomberg politico axios huffpost buzzfeed breitbart wapo nytimes nyt usda hud fema faa fcc ftc sec noaa
  usgs ntsb osha nato un unicef unesco who imf wto opec eu google facebook twitter amazon apple microsoft boeing tesla
  netflix uber lyft walmart disney toyota ford gm exxon pfizer ibm intel oracle huawei samsung sony nintendo isis hamas
  hezbollah taliban dnc rnc dccc dscc nrcc nrsc aclu naacp nra peta aipac gop interpol europol kpmg deloitte pwc
  afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia
  bosnia brazil britain bulgaria cambodia canada china colombia croatia cuba cyprus denmark ecuador egypt england estonia
  ethiopia finland france germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland
  israel italy japan kazakhstan kenya kosovo kuwait latvia lebanon libya lithuania malaysia mali mexico moldova mongolia
  montenegro morocco myanmar nepal netherlands nicaragua nigeria norway oman pakistan palestine peru philippines poland
  portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
  switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales
  yemen zambia zimbabwe washington moscow beijing kyiv minsk tehran brussels pyongyang ankara
  instagram youtube reddit spotify airbnb gallup nielsen quinnipiac snopes politifact wikileaks anonymous`);

export const placeOpeners = words(
  'north south east west new san santa los las fort port mount lake united saudi puerto costa sri hong',
);

export const documents = words(`
  report reports statement letter memo memorandum email e-mail message tweet tweets post posts article story column
  editorial op-ed essay book study survey poll paper document documents filing lawsuit complaint suit affidavit indictment
  warrant ruling opinion order decision judgment verdict petition brief motion bill law act resolution proposal plan policy
  agreement treaty constitution declaration proclamation release bulletin notice announcement advisory note caption
  headline sign signs banner billboard placard poster slogan motto ad ads advertisement video clip commercial trailer
  transcript testimony script text texts website page site review analysis assessment audit findings finding summary
  charter manifesto platform pledge slide presentation recording voicemail song lyrics inscription plaque label flyer
  letters memos emails e-mails statements indictments rulings commentary dispatch communique communiqué obituary preprint
  ordinance statute directive decree edict citation alert notification invitation solicitation deposition
  image images photo photos photograph photographs picture pictures footage chart graphic infographic
  certificate prospectus brochure epitaph preamble missive circular
  leaflet pamphlet newsletter press-release dossier guidelines guidance code rule rules subpoena amendment description`);

export const signedDocuments = words('statement memo email e-mail complaint op-ed column tweet post message');

/** Nouns before or after what they are of: the Department of the Harbour, the Harbour Department. */
export const departments = words('department ministry bureau');

/** Short names that are not the initials of the words, small ones aside. */
export const organisationAliases: ReadonlyMap<string, string> = new Map([
  ['doj', 'department of justice'],
  ['dod', 'department of defense'],
  ['pentagon', 'department of defense'],
  ['doe', 'department of energy'],
  ['dot', 'department of transportation'],
  ['dol', 'department of labor'],
  ['hhs', 'department of health and human services'],
  ['hud', 'department of housing and urban development'],
  ['usda', 'department of agriculture'],
  ['fed', 'federal reserve'],
  ['nypd', 'new york police department'],
  ['lapd', 'los angeles police department'],
  ['scotus', 'supreme court'],
]);
