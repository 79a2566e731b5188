/** One query, and what a reader is to get for it from `danishDocuments`. */
export interface DanishQuery {
  readonly query: string;
  /** What the row is there to prove. */
  readonly about: string;
  /** Ids that must be found. Others may be. */
  readonly finds: readonly string[];
  /** Ids that must not be found; "*" stands for every document that `finds` does not name. */
  readonly misses: readonly string[];
  /** The id that must come first, where that is clear. */
  readonly first?: string;
  /** What did-you-mean offers, where the query is misspelt. */
  readonly suggests?: string;
}

/**
 * Sixty queries, written before the analyser was. They are judged by people's expectation of a search box, not by what
 * the analyser happens to do; each engine that keeps an index runs them all.
 */
export const danishQueries: readonly DanishQuery[] = [
  // Inflection
  {
    query: "botilbud",
    about: "definite, plural and as the first part of a compound",
    finds: ["o-bakkehuset", "o-fyrrehoej", "o-solgaarden", "o-aahusene", "m-low-arousal", "n-autisme"],
    misses: ["o-hjemmet", "o-broen", "e-land-og-by", "p-bo"],
    first: "o-bakkehuset",
  },
  {
    query: "botilbuddene",
    about: "definite plural finds the others",
    finds: ["o-bakkehuset", "o-solgaarden", "o-aahusene"],
    misses: ["o-broen", "e-land-og-by"],
  },
  {
    query: "unge",
    about: "ung, unge, ungdom",
    finds: ["m-dat", "m-safety-plan", "o-bakkehuset", "o-strandvejen", "e-selvskade", "n-ungdom"],
    misses: ["e-demens", "e-laan"],
  },
  {
    query: "de unges",
    about: "genitive, and a stop word",
    finds: ["m-dat", "e-selvskade", "n-ungdom"],
    misses: ["e-demens"],
  },
  {
    query: "ungdom",
    about: "the noun finds the young",
    finds: ["n-ungdom", "o-egeparken", "m-dat"],
    misses: ["e-demens"],
    first: "n-ungdom",
  },
  {
    query: "børn",
    about: "irregular plural finds the singular",
    finds: ["n-trivsel", "a-anbringelser", "o-lindely", "o-aarhus", "o-strandvejen"],
    misses: ["o-havnen"],
  },
  {
    query: "midlertidigt botilbud",
    about: "neuter and plural adjective",
    finds: ["o-bakkehuset", "o-aahusene"],
    misses: ["o-fyrrehoej", "o-solgaarden"],
  },
  {
    query: "krisecenter",
    about: "center, centre, centret",
    finds: ["o-lindely"],
    misses: ["*"],
    first: "o-lindely",
  },
  {
    query: "ledig plads",
    about: "plads and pladser; adjective in plural",
    finds: ["o-solgaarden"],
    misses: ["*"],
  },
  { query: "takst", about: "plural, and first part of a compound", finds: ["e-takster"], misses: ["*"] },
  // Case, Unicode and keyboards
  {
    query: "AUTISME",
    about: "capitals",
    finds: ["n-autisme", "m-safety-plan", "o-bakkehuset", "m-teacch"],
    misses: ["e-adhd"],
    first: "n-autisme",
  },
  { query: "bostøtte".normalize("NFD"), about: "decomposed letters", finds: ["o-hjemmet"], misses: ["*"] },
  { query: "A\u030ahusene", about: "A with a combining ring", finds: ["o-aahusene"], misses: ["*"] },
  { query: "aarhus", about: "aa finds å", finds: ["o-aarhus"], misses: ["*"] },
  { query: "åløkke", about: "å finds aa", finds: ["o-aaloekke"], misses: ["*"] },
  { query: "laesoe", about: "ae and oe find æ and ø", finds: ["o-laesoe"], misses: ["*"] },
  {
    query: "kobenhavn",
    about: "o for ø in a name that the field knows",
    finds: ["o-koebenhavn"],
    misses: ["*"],
  },
  {
    query: "radgivning",
    about: "a for å in a word that the field knows",
    finds: ["o-aaloekke", "o-kontakten"],
    misses: ["o-havnen"],
  },
  {
    query: "hjemlös",
    about: "a Swedish letter",
    finds: ["n-hjemloeshed", "m-housing-first"],
    misses: ["m-fit"],
  },
  { query: "cafe", about: "a letter without its accent", finds: ["p-joergen"], misses: ["*"] },
  // Compounds
  {
    query: "behandling misbrug",
    about: "two words find their compound",
    finds: ["o-havnen", "o-broen"],
    misses: ["m-fit", "o-koebenhavn"],
  },
  {
    query: "misbrugsbehandling",
    about: "a compound finds its two words",
    finds: ["o-havnen", "o-broen"],
    misses: ["m-fit", "o-koebenhavn"],
    first: "o-havnen",
  },
  {
    query: "behandling af misbrug",
    about: "a stop word between the parts",
    finds: ["o-havnen", "o-broen"],
    misses: ["m-fit"],
  },
  {
    query: "tilbud",
    about: "the head of a compound",
    finds: ["o-bakkehuset", "o-broen", "o-aarhus", "o-moellen", "e-land-og-by"],
    misses: ["o-havnen"],
  },
  {
    query: "aktivitetstilbud",
    about: "a compound that is written in halves",
    finds: ["o-moellen"],
    misses: ["*"],
  },
  {
    query: "ungehjem",
    about: "linking e",
    finds: ["o-strandvejen"],
    misses: ["o-nordlyset", "o-hjemmet"],
    first: "o-strandvejen",
  },
  { query: "stof misbrug", about: "a compound written in two", finds: [], misses: ["o-havnen", "o-broen"] },
  {
    query: "bo støtte",
    about: "a short first part written by itself",
    finds: ["o-hjemmet"],
    misses: ["m-cti"],
  },
  { query: "døgnophold aflastning", about: "no document has all parts", finds: [], misses: ["*"] },
  {
    query: "aflastning",
    about: "linking s in the document",
    finds: ["o-laesoe", "o-plejefamilier"],
    misses: ["o-broen"],
  },
  {
    query: "familiepleje",
    about: "the same parts in the other order",
    finds: ["o-plejefamilier"],
    misses: ["m-fit", "n-trivsel"],
  },
  // Provisions
  {
    query: "§ 107",
    about: "a section, not a house number",
    finds: ["o-bakkehuset", "o-aahusene"],
    misses: ["*"],
  },
  {
    query: "SEL 107",
    about: "an act's short name without the sign",
    finds: ["o-bakkehuset", "o-aahusene"],
    misses: ["*"],
  },
  {
    query: "servicelovens § 107",
    about: "an act's name in genitive",
    finds: ["o-bakkehuset", "o-aahusene"],
    misses: ["*"],
  },
  {
    query: "serviceloven § 107, stk. 2",
    about: "a subsection comes first, the section is found",
    finds: ["o-aahusene", "o-bakkehuset"],
    misses: ["*"],
    first: "o-aahusene",
  },
  { query: "paragraf 108", about: "the sign as a word", finds: ["o-fyrrehoej"], misses: ["*"] },
  { query: "BL 43", about: "another act", finds: ["o-plejefamilier", "o-strandvejen"], misses: ["*"] },
  {
    query: "barnets lov § 43",
    about: "an act's name in two words",
    finds: ["o-plejefamilier", "o-strandvejen"],
    misses: ["*"],
  },
  { query: "SEL 43", about: "the right section of the wrong act", finds: [], misses: ["*"] },
  { query: "§104", about: "no space; one of several sections", finds: ["o-moellen"], misses: ["*"] },
  {
    query: "SEL § 101",
    about: "a section is not its lettered neighbour",
    finds: ["o-havnen"],
    misses: ["*"],
  },
  { query: "§101a", about: "a lettered section without a space", finds: ["o-kontakten"], misses: ["*"] },
  // Abbreviations and synonyms
  {
    query: "VUM",
    about: "short finds long, and with an ending",
    finds: ["m-vum", "o-bakkehuset"],
    misses: ["n-begreber"],
    first: "m-vum",
  },
  {
    query: "voksenudredningsmetoden",
    about: "long finds short",
    finds: ["m-vum", "o-bakkehuset"],
    misses: ["n-begreber"],
    first: "m-vum",
  },
  { query: "FFB", about: "short finds three words", finds: ["n-begreber"], misses: ["*"] },
  { query: "mi", about: "a method's short name", finds: ["m-mi"], misses: ["*"] },
  { query: "stu", about: "short finds the schooling", finds: ["o-egeparken"], misses: ["n-ungdom"] },
  {
    query: "ADHD",
    about: "a diagnosis and the target group's name",
    finds: ["e-adhd", "o-hjemmet"],
    misses: ["n-autisme"],
  },
  {
    query: "opmærksomhedsforstyrrelser",
    about: "the target group finds the diagnosis",
    finds: ["e-adhd", "o-hjemmet"],
    misses: ["p-aase"],
    first: "e-adhd",
  },
  {
    query: "selvskadende adfærd",
    about: "the target group's name finds what people call it",
    finds: ["m-dat", "m-safety-plan", "e-selvskade"],
    misses: ["m-low-arousal", "o-aaloekke"],
  },
  {
    query: "posttraumatisk belastningsforstyrrelse",
    about: "long finds the diagnosis",
    finds: ["m-trauma"],
    misses: ["*"],
  },
  {
    query: "serviceloven",
    about: "an act's name finds its short name",
    finds: ["o-bakkehuset", "o-aahusene", "o-havnen"],
    misses: ["o-klitten", "p-joergen"],
  },
  // Signs, operators and nothing
  { query: "e-mail / email", about: "hyphen and slash", finds: ["m-trauma"], misses: ["*"] },
  {
    query: '"autisme" AND (unge* OR -NOT)',
    about: "operators, quotes and stars drop out",
    finds: ["m-safety-plan", "o-bakkehuset"],
    misses: ["e-adhd"],
  },
  { query: "🙂 \") -- * ''", about: "nothing is left", finds: [], misses: ["*"] },
  // Words that are not each other
  {
    query: "bo",
    about: "a short word is not the beginning of others",
    finds: ["p-bo"],
    misses: ["o-hjemmet", "o-bakkehuset", "m-cti"],
  },
  { query: "rate", about: "not karate", finds: ["e-laan"], misses: ["*"] },
  { query: "lands by", about: "two words are not landsby", finds: ["e-land-og-by"], misses: ["*"] },
  // Misspelt
  {
    query: "selvskdae",
    about: "two letters changed places",
    finds: [],
    misses: ["*"],
    suggests: "selvskade",
  },
  {
    query: "bottilbud autsime",
    about: "two misspelt words",
    finds: [],
    misses: ["*"],
    suggests: "botilbud autisme",
  },
];

/** Pairs of words that must never find each other, in either direction. */
export const strangers: readonly (readonly [string, string])[] = [
  ["mad", "made"],
  ["tal", "talsmand"],
  ["gruppe", "grupperinger"],
  ["rate", "karate"],
  ["landsby", "by"],
  ["bo", "bostøtte"],
  ["demens", "dem"],
  ["bolig", "bolle"],
  ["billede", "bil"],
  ["center", "cent"],
  ["behandling", "handling"],
  ["ledig", "leder"],
  ["faglig", "fag"],
  ["vold", "volde"],
  ["rum", "rumæner"],
  ["takst", "tak"],
  ["plads", "plade"],
  ["kursus", "kurs"],
];
