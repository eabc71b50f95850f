const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const maleTitles = words('mr messrs sir lord king prince father brother monsieur pope fr');
export const femaleTitles = words('mrs ms miss mme dame lady queen princess sister madam');

export const titles = words(`
  mr mrs ms miss mx dr prof professor rev reverend sir lord lady dame madam father fr sister brother pope bishop archbishop
  cardinal rabbi imam sheikh ayatollah sen sens senator senators rep reps representative representatives gov govs governor
  governors president presidents vice-president vice deputy prime minister ministers premier chancellor secretary speaker
  congressman congresswoman councilman councilwoman councillor councilor assemblyman assemblywoman commissioner ambassador
  judge justice chief attorney general ag solicitor prosecutor mayor sheriff constable inspector superintendent detective officer
  sgt sergeant lt lieutenant capt captain maj major col colonel gen adm admiral cmdr commander cpl corporal pvt private
  trooper marshal king queen prince princess emperor duke duchess coach manager director chairman chairwoman chairperson chair
  ceo cfo coo cto founder co-founder co-chair owner boss leader whip majority minority senate house candidate nominee
  spokesman spokeswoman spokesperson spokespeople adviser advisor aide analyst economist strategist consultant pollster
  historian author writer journalist reporter columnist correspondent editor anchor host producer filmmaker actor actress
  singer comedian rapper musician artist designer chef blogger pundit commentator activist campaigner organizer organiser
  lawyer barrister counsel doctor nurse surgeon scientist researcher engineer teacher principal dean provost student
  farmer veteran resident ex former acting interim then-president then-candidate undersecretary pm mp mep msp dj
  striker midfielder defender goalkeeper quarterback linebacker receiver pitcher catcher outfielder shortstop guard forward
  center captain rookie skipper star legend champion tennis golfer driver jockey cop policeman policewoman witness bodyguard
  pastor preacher evangelist vicar chaplain monk lecturer fellow expert specialist biologist physicist psychologist
  sociologist climatologist meteorologist epidemiologist virologist astronomer chemist geologist archaeologist
  lawmaker lawmakers legislator chairmen mogul tycoon billionaire businessman businesswoman entrepreneur banker investor
  trader broker accountant architect photographer novelist poet playwright screenwriter lyricist composer conductor
  vp svp evp md phd qc kc mbe obe cbe dbe kcmg frs rn esq mla mlc
  headteacher headmaster headmistress cllr alderman alderwoman baroness baron viscount earl countess marquess sultan emir
  attorney-general solicitor-general director-general secretary-general major-general inspector-general governor-general
  editor-in-chief vice-chancellor vice-chair vice-captain comptroller treasurer coroner magistrate warden det insp supt
  eyewitness bystander onlooker showrunner songwriter drummer guitarist bassist frontman vocalist influencer youtuber
  illustrator cartoonist sculptor curator choreographer dancer playwright broadcaster forecaster statistician mathematician
  anthropologist ecologist zoologist paleontologist palaeontologist botanist neuroscientist neurologist cardiologist
  oncologist paediatrician pediatrician psychiatrist therapist nutritionist pharmacist immunologist geneticist
  astrophysicist oceanographer seismologist criminologist demographer restaurateur landlord landlady paramedic firefighter
  veterinarian midwife juror batsman bowler all-rounder wicketkeeper spinner winger fullback full-back centre-back
  fly-half scrum-half flanker goalie cornerback linemen lineman infielder umpire referee gymnast skater skier snowboarder
  surfer rower cyclist sprinter hurdler boxer wrestler cricketer swimmer olympian paralympian physio ombudsman
  presenter newsreader newscaster`);

export const maleRoles = words(`
  man men husband father dad son brother grandfather grandson uncle nephew boy boyfriend widower gentleman spokesman
  congressman councilman assemblyman businessman chairman salesman fisherman policeman fireman actor king prince
  stepfather godfather fiancé groom guy monk`);
export const femaleRoles = words(`
  woman women wife mother mom mum daughter sister grandmother granddaughter aunt niece girl girlfriend widow lady
  spokeswoman congresswoman councilwoman assemblywoman businesswoman chairwoman actress queen princess stepmother
  godmother fiancée bride nun heiress hostess waitress policewoman saleswoman first-lady`);

export const roles = words(`
  ${[...maleRoles].join(' ')} ${[...femaleRoles].join(' ')}
  president minister chancellor premier governor senator representative congressman congresswoman mayor lawmaker legislator
  secretary speaker ambassador diplomat envoy official officer spokesman spokeswoman spokesperson rep aide adviser advisor
  staffer staff-member strategist consultant pollster operative candidate nominee contender frontrunner hopeful incumbent
  leader chief head boss chairman chairwoman chairperson chair director manager executive ceo cfo coo founder co-founder
  owner partner principal president-elect vice-president co-chair co-author treasurer administrator commissioner
  superintendent inspector detective sergeant lieutenant captain colonel general admiral commander soldier veteran marine
  judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel sheriff constable cop trooper agent
  investigator doctor physician surgeon nurse paramedic scientist researcher professor lecturer academic scholar fellow
  analyst economist historian expert specialist engineer technician teacher student pupil graduate coach trainer player
  star legend rookie athlete quarterback striker midfielder defender goalkeeper forward pitcher fan supporter critic confidant confidante insider introducer
  author writer novelist poet journalist reporter columnist correspondent editor publisher anchor host presenter
  moderator broadcaster producer filmmaker director actor actress comedian singer rapper musician artist designer
  photographer chef blogger vlogger commentator pundit activist campaigner organizer organiser protester demonstrator
  advocate lobbyist donor voter resident neighbor neighbour citizen immigrant migrant refugee tourist visitor passenger
  driver pilot worker employee employer contractor farmer rancher businessman businesswoman billionaire millionaire mogul
  tycoon magnate investor banker broker trader shopkeeper merchant
  priest pastor bishop archbishop cardinal pope rabbi imam cleric preacher evangelist monk nun
  friend colleague neighbor relative cousin parent child kid teenager teen baby toddler sibling twin spouse partner
  victim survivor witness suspect defendant plaintiff accuser gunman shooter attacker inmate prisoner whistleblower
  source insider person individual member participant attendee applicant narrator announcer user reader viewer listener
  caller customer client patient tenant landlord lender buyer seller shopper diner guest heckler republican democrat
  liberal conservative libertarian socialist progressive politician statesman strongman dictator ruler monarch
  newcomer rival opponent ally deputy successor predecessor appointee delegate mastermind ringleader
  winner champion runner-up medallist medalist skipper signatory signer representative middleman farmer grandparent
  librarian archivist curator plumber electrician
  headteacher headmaster headmistress principal councillor alderman alderwoman baroness coroner juror foreman foreperson
  eyewitness bystander onlooker passerby passer-by motorist cyclist pedestrian commuter hiker climber sailor angler
  showrunner songwriter drummer guitarist bassist frontman vocalist influencer youtuber streamer illustrator cartoonist
  sculptor painter curator choreographer dancer broadcaster forecaster statistician mathematician philosopher theologian
  linguist restaurateur landlady publican firefighter veterinarian vet midwife pharmacist therapist nutritionist
  batsman bowler all-rounder wicketkeeper winger goalie umpire referee gymnast skater skier snowboarder surfer rower
  sprinter boxer wrestler cricketer swimmer olympian paralympian manager teammate team-mate captain
  claimant complainant respondent appellant executor mediator arbitrator ombudsman undersecretary chancellor
  newsreader newscaster treasurer chaplain vicar deacon real-estate developer neurosurgeon biologist physicist psychologist psychiatrist meteorologist pathologist`);

export const kin = words(`
  husband wife father mother dad mom mum son daughter brother sister grandfather grandmother grandson granddaughter uncle
  aunt nephew niece cousin widow widower stepfather stepmother spouse`);

export const groups = words(`
  another one several few most both two three four five six seven eight nine ten dozens hundreds thousands
  officials sources people men women police authorities lawmakers senators congressmen representatives democrats republicans
  conservatives liberals progressives critics supporters opponents experts scientists researchers analysts economists
  investigators prosecutors lawyers attorneys judges doctors nurses teachers students parents residents neighbors neighbours
  activists protesters demonstrators campaigners organizers organisers advocates leaders members aides advisers advisors
  staffers executives employees workers farmers families relatives friends colleagues fans players witnesses victims
  survivors voters users readers viewers customers companies groups agencies governments senators spokespeople reporters
  journalists editors authors writers children kids others some many everyone crowd audience public firefighters officers
  deputies agents soldiers troops veterans immigrants migrants millennials americans britons canadians australians germans italians russians mexicans brazilians
  indians pakistanis israelis palestinians iranians iraqis syrians ukrainians belarusians czechs swedes danes finns
  norwegians spaniards greeks turks koreans asians africans europeans cubans venezuelans colombians chileans egyptians
  libyans saudis kenyans nigerians ethiopians somalis afghans kurds austrians belgians hungarians romanians bulgarians
  serbs croats californians texans londoners scots brits aussies locals onlookers bystanders eyewitnesses passers-by
  motorists cyclists commuters anglers campaigners councillors ministers commentators pundits bosses chiefs managers
  teammates team-mates lawyers jurors magistrates campaigners detectives paramedics medics economists traders investors
  forecasters lenders insurers retailers bosses unions signers signatories
  participants respondents delegates donors strategists historians scholars academics candidates rivals couple pair duo
  teenagers girls boys neighbors passengers plaintiffs defendants`);

export const particles = words(
  `von van de der den del della di da dos das du la le los el al bin ibn bint abu ben ter ten zu af y`,
);
export const suffixes = words(
  'jr sr ii iii iv jnr snr mp mep msp md phd qc kc mbe obe cbe dbe kcmg frs rn esq mla mlc',
);

export const nationalities = words(`
  american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian polish
  czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian lithuanian latvian estonian finnish
  swedish norwegian danish icelandic croatian serbian bosnian slovenian albanian macedonian kosovar georgian armenian
  azerbaijani kazakh uzbek turkmen kyrgyz tajik israeli palestinian lebanese syrian jordanian iraqi iranian saudi yemeni
  omani emirati qatari kuwaiti bahraini egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan
  ugandan tanzanian rwandan congolese nigerian ghanaian senegalese malian ivorian liberian zimbabwean zambian angolan
  mozambican namibian african indian pakistani bangladeshi lankan nepali nepalese afghan burmese thai vietnamese cambodian
  laotian malaysian singaporean indonesian filipino philippine chinese taiwanese japanese korean mongolian australian
  canadian mexican cuban haitian jamaican dominican guatemalan honduran salvadoran nicaraguan panamanian colombian venezuelan
  ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan brazilian european asian arab jewish
  muslim christian catholic protestant latino hispanic black white native soviet western eastern northern southern
  republican democratic democrat liberal conservative libertarian labour labor tory green socialist communist independent
  progressive gop u.s us uk u.k eu u.n un nato federal state national international foreign defense defence interior
  finance health treasury energy education transportation transport justice agriculture commerce labor environment homeland
  security national-security trade housing culture senior junior chief deputy top longtime
  iowan texan californian floridian ohioan alaskan hawaiian kansan nevadan virginian pennsylvanian oregonian arizonan
  coloradan montanan minnesotan oklahoman nebraskan tennessean kentuckian alabaman michigander londoner glaswegian
  cornish mancunian liverpudlian quebecois ontarian queenslander tasmanian bavarian catalan basque sicilian parisian
  tibetan kurdish uighur uyghur chechen crimean new-yorker maltese cypriot bhutanese maldivian fijian samoan tongan maori
  aboriginal inuit cherokee navajo papuan rohingya gambian beninese togolese nigerien chadian cameroonian gabonese
  burundian malagasy mauritian botswanan zulu surinamese guyanese bahamian barbadian trinidadian belizean
  british-born`);

/** One abbreviated title and its full form a pair. */
export const fullTitles: ReadonlyMap<string, string> = new Map(
  `gov governor|sen senator|rep representative|rev reverend|prof professor|gen general|col colonel|lt lieutenant
  capt captain|sgt sergeant|dr doctor|pm minister|ceo executive|congressman representative|congresswoman representative`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

export const ageSuffix = '-year-old';

export const namelessRoles = words(`
  spokesman spokeswoman spokesperson rep source insider official officer agent aide staffer operative witness person
  individual user reader viewer caller listener resident neighbor neighbour customer client worker employee protester
  demonstrator heckler fan supporter critic donor voter lobbyist passenger patient victim suspect narrator announcer
  reporter journalist interviewer moderator attendee executive publisher producer diplomat shopper diner guest juror
  paramedic trooper tourist motorist cyclist pedestrian bystander eyewitness onlooker shooter gunman attacker women men
  ex-staffer ex-aide ex-official
  friend colleague relative man woman boy girl child teenager student teacher driver president chancellor premier minister
  governor senator mayor judge justice speaker secretary ambassador king queen prince princess`);

export const representatives = words('spokesman spokeswoman spokesperson official minister secretary');
export const representativeOpeners = words(
  'press chief deputy assistant associate acting senior top principal vice under lead national public affairs',
);
export const pastRoles = words('former formerly ex then onetime previously');
