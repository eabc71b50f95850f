/**
 * The words by which a reader of one language tells names, persons, organisations and documents apart and finds where
 * a noun phrase begins and ends. All entries are lower case with straight apostrophes.
 */
export interface MentionWords {
  /** Pronouns that stand alone as a subject: "he", "they", "who". */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Pronouns of those who talk to each other: "i", "we", "you". */
  readonly firstPersonPronouns: ReadonlySet<string>;
  readonly malePronouns: ReadonlySet<string>;
  readonly femalePronouns: ReadonlySet<string>;
  readonly pluralPronouns: ReadonlySet<string>;
  readonly neuterPronouns: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  /** Words that open a noun phrase: "the", "another", "his". */
  readonly determiners: ReadonlySet<string>;
  /** Determiners before somebody spoken of already: "the", "this". */
  readonly definiteDeterminers: ReadonlySet<string>;
  /** Those of one thing alone: "a", "every". */
  readonly singularDeterminers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that tie a noun phrase to the noun before them: "director of", "spokesman for". */
  readonly attachingPrepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open a subordinate clause: "that", "because", "while". */
  readonly subordinators: ReadonlySet<string>;
  /** Those that open what is said or asked: "whether". */
  readonly contentSubordinators: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries of the passive: "was told". */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Adverbs that stand between subject and verb and do not end in -ly: "also", "later". */
  readonly adverbs: ReadonlySet<string>;
  /** Adverbs between an auxiliary and its verb that are adjectives elsewhere: "has long said". */
  readonly verbAdverbs: ReadonlySet<string>;
  /** Words in -ly (English) that are no adverbs: "family", "july". */
  readonly notAdverbs: ReadonlySet<string>;
  /** Past forms of common verbs that have no -ed. */
  readonly irregularPasts: ReadonlySet<string>;
  /** Days and months. */
  readonly dates: ReadonlySet<string>;
  /** Nouns for a stretch of time: "week", "night". */
  readonly times: ReadonlySet<string>;
  /** Stand before a name and are no part of it: "mr", "president", "sen". */
  readonly titles: ReadonlySet<string>;
  readonly maleTitles: ReadonlySet<string>;
  readonly femaleTitles: ReadonlySet<string>;
  /** Nouns for a single person, by office, trade or kinship: "spokeswoman", "director", "husband". */
  readonly roles: ReadonlySet<string>;
  readonly maleRoles: ReadonlySet<string>;
  readonly femaleRoles: ReadonlySet<string>;
  /** Roles within a family: "grandmother". */
  readonly kin: ReadonlySet<string>;
  /** Ends a noun made of an age: "the 46-year-old". */
  readonly ageSuffix: string;
  /** Nouns for several people: "officials", "protesters". */
  readonly groups: ReadonlySet<string>;
  /** Nouns that head the name or description of an organisation: "ministry", "committee". */
  readonly organisations: ReadonlySet<string>;
  /** Organisations that are known by one bare word: "pentagon", "kremlin", "cnn". */
  readonly bareOrganisations: ReadonlySet<string>;
  /** First words of the names of places: "north", "port". */
  readonly placeOpeners: ReadonlySet<string>;
  /** Nouns that stand before or after what they are of: the Department of Justice, the Justice Department. */
  readonly departments: ReadonlySet<string>;
  /** Short names that are not the initials: "pentagon" → "department of defense". */
  readonly organisationAliases: ReadonlyMap<string, string>;
  /** Nouns for something written that can speak: "report", "statement". */
  readonly documents: ReadonlySet<string>;
  /** Documents that somebody of the article signs: "the letter said" is its author. */
  readonly signedDocuments: ReadonlySet<string>;
  /** Words before the one whose words are given: "according to", "words of". */
  readonly sourcePhrases: readonly (readonly [first: string, second: string])[];
  /** Open a line that points to another page: "related", "watch". */
  readonly pointers: ReadonlySet<string>;
  /** Roles of people whom reports leave without a name: "the spokesman", "the source". */
  readonly namelessRoles: ReadonlySet<string>;
  /** Roles of people who speak for the organisation that is named with them: "spokesman", "minister". */
  readonly representatives: ReadonlySet<string>;
  /** Words with or without a capital between the organisation and such a role: "deputy", "press". */
  readonly representativeOpeners: ReadonlySet<string>;
  /** Tell that somebody has a role no more: "former". */
  readonly pastRoles: ReadonlySet<string>;
  /** Familiar and formal given names: "bill" → "william". */
  readonly nicknames: ReadonlyMap<string, string>;
  /** Abbreviated titles and their full form: "gov" → "governor". */
  readonly fullTitles: ReadonlyMap<string, string>;
  /** Adjectives of countries and parties, which stand before a title: "belarusian", "republican". */
  readonly nationalities: ReadonlySet<string>;
  /** Small words inside a name: "von", "bin", "de". */
  readonly particles: ReadonlySet<string>;
  /** Words after a name that belong to it: "jr", "iii". */
  readonly suffixes: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
}
