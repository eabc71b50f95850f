import { verbForms } from './inflection.js';

const REPORTING = `
say says said saying|tell tells told telling|write writes wrote written writing|tweet|retweet|post|blog+|text|e-mail|email|message
add|ask|answer|reply|respond|continue|explain|note|state|declare|announce|report|claim|argue|insist|assert|maintain|contend
allege|acknowledge|admit+|concede|confess|confirm|deny|comment|remark|observe|mention|recall|recount|reminisce|relate
warn|caution|advise|urge|plead|beg+|appeal|demand|implore|suggest|propose|recommend|hint|imply|intimate|insinuate
promise|pledge|vow|swear swears swore sworn swearing|assure|reassure|predict|forecast forecasts forecasted forecasting|prophesy
shrug+|wince
joke|quip+|crack|jest|tease|kid+|laugh|chuckle|giggle|smile|grin+|deadpan+|riff
shout|yell|scream|shriek|cry|holler|bellow|roar|bark|boom|thunder|exclaim|blurt|chant|sing sings sang sung singing|rap+
whisper|murmur|mutter|mumble|sigh|sob+|groan|moan|grumble|gripe|complain|lament|bemoan|fume|rage|rail|rant|vent|snap+|snarl|hiss|sneer|scoff|growl
retort|rejoin|counter|shoot shoots shot shooting|fire|interject|interrupt|interpose|chime|echo|repeat|reiterate|restate|stress|emphasise|emphasize|underline|underscore|highlight
conclude|sum+|summarise|summarize|begin begins began begun beginning|start|open|proceed
testify|attest|affirm|aver+|avow|profess|proclaim|pronounce|rule|decree|order|instruct|command|direct
narrate|describe|detail|outline|elaborate|specify|clarify|disclose|reveal|divulge|leak|share|offer
speculate|wonder|muse|reflect|ponder|reason|figure|reckon|think thinks thought thinking|believe|feel feels felt feeling|guess|suppose|hope|opine|theorise|theorize|posit|surmise|agree|disagree|concur+|object|protest
boast|brag+|crow|gloat|gush|enthuse|rave|marvel|rejoice|toast|apologise|apologize|thank|greet|congratulate|joke
inform|notify|advise|remind|persuade|convince|confide|brief|address|lecture|scold|chide|admonish|rebuke|reprimand|urge|beseech
read reads reading|quote|cite|paraphrase|translate|dictate|utter|voice|vocalise|vocalize|speak speaks spoke spoken speaking|talk|preach|pray|drawl|croak|gasp|stammer|stutter|purr|coo|spit spits spat spitting|volunteer|venture|inquire|enquire|query|question|challenge|press|quiz quizzes quizzed quizzing|interview|intone|recite|scrawl|blare|publish|publicise|publicize
demur+|bristle|wisecrack|postulate|hypothesise|hypothesize|scribble|jot+|expound|spout|vouch
rasp|wheeze|squeal|howl|bawl|parry|commiserate|sympathise|sympathize|recollect|summarize
contextualise|contextualize|signal|telegraph|imagine|joke|allow|submit+|stipulate|assess|estimate|calculate|determine|find finds found finding|write-off
point points pointed pointing|put puts putting|go goes went gone going|learn|hear hears heard hearing|bleat|tut+|grouse|whine|bluster|thunder|pontificate|philosophise|philosophize|beam|retaliate|huff|chortle|wail|weep weeps wept weeping|sniff|snort|drone|effuse|fret+|editorialise|editorialize|commentate
`;

/** Forms that are too common in other senses to stand for speech unless a speaker and a comma or colon are right beside them. */
export const weakReportingVerbs: ReadonlySet<string> = new Set(
  verbForms(
    entries(`
go goes went gone going|put puts putting|open|start|order|share|offer|fire|shoot shoots shot shooting|find finds found finding|sign|rule|direct|press|post|point points pointed pointing
share|figure|address|command|crack|hear hears heard hearing|learn|feel feels felt feeling|print|publish|text|detail|allow|submit+|laugh|smile|grin+|spit spits spat spitting|sing sings sang sung singing
rap+|challenge|counter|rage|leak|snap+|signal|highlight|outline|thank|greet|toast|begin begins began begun beginning|interview|hope|headline|address|boom|quiz quizzes quizzed quizzing|calculate|estimate|assess|determine|imagine|proceed|relate`),
  ),
);

export const addressingVerbs: ReadonlySet<string> = new Set(
  verbForms(entries('tell tells told telling|inform|notify|remind|assure|reassure|convince|persuade')),
);

export const askingVerbs: ReadonlySet<string> = new Set(
  verbForms(
    entries(
      'ask|question|quiz quizzes quizzed quizzing|query|press|challenge|interview|urge|warn|order|instruct|advise',
    ),
  ),
);

export const phaseVerbs: ReadonlySet<string> = new Set(
  verbForms(entries('continue|begin begins began begun beginning|start|proceed')),
);

const LABELLING = `
call|dub+|label labels labeled labelled labeling labelling|describe|brand|term|deem|characterise|characterize|portray|denounce|decry|condemn|slam+|blast|dismiss|hail|praise|tout|refer refers referred referring|liken|compare|criticise|criticize|deride|mock|ridicule|pan+|consider|regard|see sees saw seen seeing|view|trumpet`;

const STANCE = `
accuse|blame|fault|attack|assail|blast|lambast|lambaste|excoriate|slam+|rip+|bash|skewer|savage|criticise|criticize|chastise|castigate|condemn|censure|denounce|decry|deplore|deride|disparage|dismiss|reject|oppose|vilify|mock|ridicule|belittle|insult|taunt|jeer|heckle|hammer|knock
mourn|eulogise|eulogize|berate|upbraid|pillory|denigrate|bewail
praise|laud|hail|commend|applaud|salute|extol+|tout|defend|endorse|cheer|compliment|credit|thank|honour|honor
urge|demand|vow|pledge|promise|threaten|fear|worry|expect|anticipate|foresee|envision|envisage|express|voice|cite|attribute|ascribe|refuse|decline|wish|advocate|condone|justify|rationalise|rationalize|admire|regret|bemoan|lament|doubt|dispute|contest|rebut+|refute|question|reference|invoke|evoke|allude|discuss|debate|compare|contrast|perceive|remember|recollect|boast|brag+|suspect|foretell|caution|encourage|exhort|ask|request|plead|petition|appeal|apologise|apologize|confess|charge|allege|seek seeks sought seeking|want|disavow|repudiate|call`;

function entries(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

export const reportingVerbs: ReadonlySet<string> = new Set(verbForms(entries(REPORTING)));

export const finiteReportingVerbs: ReadonlySet<string> = new Set(
  [...reportingVerbs].filter((form) => !form.endsWith('ing') && form !== 'written'),
);

export const labellingVerbs: ReadonlySet<string> = new Set(verbForms(entries(LABELLING)));

export const stanceVerbs: ReadonlySet<string> = new Set(verbForms(entries(STANCE)));

/** Nouns that stand for somebody's words: "in a statement", "his remark that". */
export const speechNouns: ReadonlySet<string> = new Set(
  `statement statements remark remarks comment comments tweet tweets post posts message messages letter letters email emails e-mail e-mails memo memos note notes text texts speech speeches address interview interviews testimony report reports op-ed editorial column essay article blog release announcement declaration claim claims assertion assertions allegation allegations accusation accusations charge charges argument arguments answer answers reply response responses question questions warning warnings threat threats promise promises pledge pledges vow vows call calls plea pleas appeal demand demands suggestion suggestions advice admission confession denial apology explanation description characterization characterisation criticism praise complaint complaints words phrase line lines slogan banner banners chant chants cry cries shout shouts joke jokes quip quips boast rant tirade diatribe conclusion conclusions finding findings ruling opinion dissent verdict lawsuit suit affidavit complaint indictment filing transcript quote quotation observation reference references prediction concern concerns belief view views insistence contention refrain mantra motto caveat disclaimer`.split(
    ' ',
  ),
);

/** Introduce words without a reporting verb: "according to the report, “…”". */
export const cuePhrases: readonly string[] = ['according to'];
