/** Nouns whose marked neighbour is a title or a name: "the film “Harbour Nights”". */
export const titledNouns: ReadonlySet<string> = new Set(
  `song songs single album albums track tracks ep film films movie movies documentary documentaries series show shows sitcom drama comedy episode episodes musical play plays opera ballet book books novel novels novella memoir memoirs biography autobiography trilogy sequel prequel story poem poems essay column podcast podcasts magazine newspaper video videos clip game games franchise exhibition exhibit painting sculpture mural programme program segment reboot remake soundtrack hit ballad anthem tune lyrics video
  project operation bill act law measure initiative campaign scheme theory doctrine category categories theme hashtag headline headlines title titled entitled edition chapter section course workshop seminar conference
  movement group gang club band brand app website site page model ship boat vessel yacht bomber bombers jet aircraft helicopter missile missiles rocket car truck train horse dog cat storm hurricane`.split(
    /\s+/,
  ),
);

/** Words before a name, nickname or term: "known as “the Heron”", "the so-called “quiet hours”". */
export const namingWords: ReadonlySet<string> = new Set(
  `titled entitled named nicknamed nickname codenamed code-named dubbed aka a.k.a. alias so-called known called word words term terms phrase acronym spelled subtitled christened pseudonym moniker slang buzzword buzzwords headline headlines concept concepts notion notions idea ideas label labels name names euphemism cliche adage proverb code password expression expressions nicknames codename definition defines define defined`.split(
    ' ',
  ),
);

/** Function words and the words of talk: what makes a short stretch a piece of a sentence rather than a name. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their i you he she it we they me him us them myself yourself himself herself itself ourselves themselves
  am is are was were be been being do does did done have has had having will would shall should can could may might must ought
  i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd they'll that's there's here's what's who's let's
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't ain't
  not no never nothing nobody none neither nor and or but if because so than as though although while when where why how what which who whom whose
  of in on at by for from with without to into onto over under about against between among through during before after above below off out up down again further then once here there
  very too really just only also even still already yet always ever more most much many some any all both each few such own same other another`.split(
    /\s+/,
  ),
);

/** Written with a leading apostrophe: "’tis", "’em", "’cause". */
export const clippedWords: ReadonlySet<string> = new Set(
  `tis twas twere twill em til till cause bout round n neath gainst nuff s er ere im hood burbs cuz coz kay tude ello appen ow ave e`.split(
    ' ',
  ),
);
