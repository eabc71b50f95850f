/** Abbreviations with a full stop, without it. Initials ("J.") and dotted ones ("U.S.", "a.m.") follow a rule and are not listed. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr drs prof rev fr sr jr st ste gov govs sen sens rep reps pres gen maj col lt lts capt cpt cmdr sgt cpl pvt adm hon amb atty supt insp det sec asst assn assoc dept dist
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo alta ont que sask
  inc co corp ltd llc plc bros cos intl natl univ inst ave blvd rd hwy ft mt pt sq bldg apt no nos vol vols pp ed eds trans fig figs sec secs art arts
  vs v etc al cf ca approx est min max hr hrs sq cu oz lb lbs mph msgr messrs mmes mme mlle esq ph vice-pres lt-gov lt-col`.split(
    /\s+/,
  ),
);

/** Those that nearly always stand before what they belong to, so that a capital after them begins no sentence: "Mr. Brix". */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr drs prof rev fr st ste gov govs sen sens rep reps pres gen maj col lt lts capt cpt cmdr sgt cpl pvt adm hon amb atty supt insp det sec asst messrs mmes mme mlle msgr vs v no nos mt ft lt-gov lt-col`.split(
    ' ',
  ),
);
