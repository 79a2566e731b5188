import { targetGroups } from "../target-groups.ts";
import type { DemoThread } from "../types.ts";

const network = "erhvervet-hjerneskade";

export const erhvervetHjerneskade: readonly DemoThread[] = [
  {
    key: "fra-hospital-til-midlertidigt-botilbud",
    network,
    kind: "question",
    title: "Fra hospital til midlertidigt botilbud: hvad skal I vide, før I siger ja?",
    author: "lone-kaersgrav",
    postedAt: "2026-01-27T10:05:00.000Z",
    targetGroups: [targetGroups.acquiredBrainInjury],
    legalBases: ["SEL-107"],
    usefulBy: ["thea-marksoe", "vibeke-strandklit", "jeppe-stenhusum"],
    body: `Når hospitalet melder klar til udskrivning, har jeg sjældent mere end to uger. Tilbuddene stiller mig ti forskellige spørgsmål, og svarene ligger fem forskellige steder.

Kan vi blive enige om en kort liste over det, et botilbud efter § 107 **skal** vide for at kunne sige ja eller nej, og det, der kan vente til efter indflytning? Jeg samler gerne svarene og lægger en fælles udgave her.`,
    replies: [
      {
        author: "anders-vibholm",
        postedAt: "2026-01-28T08:40:00.000Z",
        isAcceptedAnswer: true,
        body: `God idé. Sådan ville vi dele det:

| Skal vi vide før ja eller nej | Kan vente til den første måned |
| --- | --- |
| Døgnets støttebehov, især om natten | Fuld neuropsykologisk undersøgelse |
| Forflytning og hjælpemidler | Langsigtede mål |
| Spisning og synkning | Arbejdsliv og uddannelse |
| Adfærd, der kan være farlig for en selv eller andre | Fritid og netværk |
| Medicin med tæt opfølgning | Endelig bolig |
| Hvem der træffer beslutninger sammen med borgeren | |
| Om der er børn i hjemmet | |

Den nederste i venstre side bliver ofte glemt, og den ændrer alt for, hvordan vi planlægger de første uger.`,
        usefulBy: [
          "lone-kaersgrav",
          "thea-marksoe",
          "vibeke-strandklit",
          "jeppe-stenhusum",
          "hanne-bakkelund",
        ],
      },
      {
        author: "thea-marksoe",
        postedAt: "2026-01-28T13:10:00.000Z",
        body: `Jeg mangler en linje om **indsigt**: Ved borgeren selv, at der er noget, der er blevet svært? Det er forskellen på et samarbejde og en kamp om fjernbetjeningen.`,
        usefulBy: ["anders-vibholm", "lone-kaersgrav"],
      },
      {
        author: "vibeke-strandklit",
        postedAt: "2026-01-30T09:30:00.000Z",
        body: `Fra visitationen: skriv også, hvem der har udfyldt, og på hvilken dag. Ved en hjerneskade kan en oplysning på tre uger være forkert, fordi det heldigvis går fremad.`,
        usefulBy: ["lone-kaersgrav", "anders-vibholm"],
      },
      {
        author: "lone-kaersgrav",
        postedAt: "2026-02-20T12:00:00.000Z",
        body: `Jeg har samlet det til én side med Anders' deling, Theas linje om indsigt og Vibekes dato. To hospitalsafdelinger har sagt ja til at prøve den. Jeg vender tilbage efter sommer med, om den bliver udfyldt.`,
        usefulBy: ["anders-vibholm", "thea-marksoe", "vibeke-strandklit"],
      },
      {
        author: "lone-kaersgrav",
        postedAt: "2026-09-03T07:55:00.000Z",
        body: `Som lovet: den bliver udfyldt, når der står et navn på den, der venter på den, og ellers ikke. Så nu skriver jeg altid "sendes til" med en person, aldrig en postkasse. Siden selv er der ikke ændret meget på.`,
        usefulBy: ["anders-vibholm", "hanne-bakkelund"],
      },
    ],
  },
  {
    key: "traethed-i-beskyttet-beskaeftigelse",
    network,
    kind: "question",
    title: "Træthed, man ikke kan se: hvordan planlægger I dagen på et værksted?",
    author: "jeppe-stenhusum",
    postedAt: "2026-04-14T11:45:00.000Z",
    targetGroups: [targetGroups.acquiredBrainInjury],
    legalBases: ["SEL-103", "SEL-104"],
    methods: ["neuropaedagogik"],
    body: `Vi har fået flere deltagere med hjerneskade på et værksted, der er bygget op om faste mødetider og en fælles frokost. De første to timer går godt. Efter frokost går det galt: vrede, misforståelser, folk der går.

Jeg tror, det er træthed. Værkstedslederen tror, det er motivation. Hvordan tilrettelægger I en dag, så begge dele kan undersøges?`,
    replies: [
      {
        author: "anders-vibholm",
        postedAt: "2026-04-15T08:15:00.000Z",
        isAcceptedAnswer: true,
        body: `Undersøg det ved at flytte én ting ad gangen. Min rækkefølge:

- **Uge 1:** Pause hver halve time fra start, ikke når trætheden er kommet. Et andet rum, intet lys, ingen telefon.
- **Uge 2:** Frokosten væk fra fællesbordet for dem, der har lyst. En frokost med tolv mennesker er for mange det hårdeste arbejde på hele dagen.
- **Uge 3:** Kortere dag, samme indhold.

Bliver eftermiddagen bedre i uge 1 eller 2, var det næppe motivation. Og sig det til værkstedslederen på forhånd, så I er enige om, hvad I kigger efter.`,
        usefulBy: ["jeppe-stenhusum", "lone-kaersgrav", "malthe-krogager"],
      },
      {
        author: "lone-kaersgrav",
        postedAt: "2026-04-15T14:35:00.000Z",
        body: `Tænk også transporten med. En time i flextrafik kan være det halve af dagens batteri, og den står ikke i jeres plan.`,
        usefulBy: ["jeppe-stenhusum", "anders-vibholm", "thea-marksoe"],
      },
      {
        author: "jeppe-stenhusum",
        postedAt: "2026-05-12T10:20:00.000Z",
        body: `Vi nåede uge 2. Frokosten var det. Nu er der to frokoster, en stille og en almindelig, og man vælger selv om morgenen. Værkstedslederen har tegnet et batteri på tavlen, som alle bruger, også ham selv.`,
        usefulBy: ["anders-vibholm", "hanne-bakkelund"],
      },
    ],
  },
  {
    key: "boern-i-familien",
    network,
    kind: "post",
    title: "Børnene i familien: tre ting, vi er begyndt på",
    author: "lone-kaersgrav",
    postedAt: "2026-06-16T09:25:00.000Z",
    targetGroups: [targetGroups.acquiredBrainInjury],
    usefulBy: ["anders-vibholm", "thea-marksoe", "vibeke-strandklit"],
    body: `Når en forælder får en hjerneskade, er der mange voksne om den syge og få om børnene. Vi har lavet tre små ændringer, der ikke kræver nye penge:

1. **Vi spørger hver gang** og skriver det ned: Er der børn? Hvem taler med dem? Hvad har de fået at vide?
2. **Børnene bliver inviteret med på rundvisning** i botilbuddet, inden mor eller far flytter ind. De ser værelset, køkkenet og hvor man kan være i fred.
3. **Skolen får besked**, hvis familien siger ja, og vi skriver beskeden sammen med dem.

Hvad gør I? Jeg mangler især noget til de store børn, som er holdt op med at spørge.`,
    replies: [
      {
        author: "hanne-bakkelund",
        postedAt: "2026-06-17T07:30:00.000Z",
        body: `Når forælderen har mistet sproget, kan børnene være hurtigst til at finde en ny måde at tale sammen på. Vi inviterer dem med til en time, hvor de lærer os, hvad de gør. Det har de store børn sagt ja til. Så er det dem, der ved noget.`,
        usefulBy: ["lone-kaersgrav", "anders-vibholm", "jeppe-stenhusum"],
      },
      {
        author: "anders-vibholm",
        postedAt: "2026-06-18T12:15:00.000Z",
        body: `Til de store: jeg tilbyder en samtale uden forældrene og begynder med at sige, hvad jeg **ikke** vil spørge om. Så bliver der plads til deres spørgsmål, som næsten altid handler om, hvorvidt det er deres ansvar.`,
        usefulBy: ["lone-kaersgrav", "thea-marksoe"],
      },
    ],
  },
  {
    key: "naar-indsigten-mangler",
    network,
    kind: "question",
    title: "Når borgeren ikke kan se, at hjælpen er nødvendig",
    author: "thea-marksoe",
    postedAt: "2026-08-26T08:50:00.000Z",
    targetGroups: [targetGroups.acquiredBrainInjury],
    legalBases: ["SEL-85", "SEL-107"],
    methods: ["vum", "neuropaedagogik"],
    usefulBy: ["lone-kaersgrav"],
    body: `En udredning bygger på borgerens eget perspektiv. Men hvad gør man, når hjerneskaden netop har taget overblikket over egne vanskeligheder? Jeg ender enten med at skrive noget, som alle ved er forkert, eller med at skrive hen over hovedet på den, det handler om.

Hvordan skriver I det, så det er både respektfuldt og rigtigt?`,
    replies: [
      {
        author: "vibeke-strandklit",
        postedAt: "2026-08-27T09:05:00.000Z",
        body: `Jeg skriver begge dele og siger, hvem der siger hvad: "Du fortæller, at du klarer indkøb og økonomi. Din søster og hjemmevejlederen fortæller, at …" Og så læser jeg det op, før det bliver endeligt. Det er ikke altid, vi bliver enige, men det er aldrig kommet bag på nogen.`,
        usefulBy: ["thea-marksoe", "lone-kaersgrav", "anders-vibholm"],
      },
      {
        author: "anders-vibholm",
        postedAt: "2026-08-28T07:45:00.000Z",
        body: `Manglende indsigt er tit opgavebestemt. Den samme person kan godt se det, når vi står med komfuret, men ikke når vi taler om det ved et bord. Så flyt udredningen ud i opgaven. Lav kaffen, læg budgettet, find bussen.

Og pas på med at bruge ordet som forklaring på al uenighed. Man må gerne have en hjerneskade og alligevel have ret.`,
        usefulBy: [
          "thea-marksoe",
          "vibeke-strandklit",
          "lone-kaersgrav",
          "hanne-bakkelund",
          "jeppe-stenhusum",
        ],
      },
    ],
  },
  {
    key: "afasi-i-botilbuddet",
    network,
    kind: "question",
    title: "Samtalestøtte ved afasi: hvordan holder I det i gang i et botilbud?",
    author: "hanne-bakkelund",
    postedAt: "2026-10-29T13:40:00.000Z",
    targetGroups: [targetGroups.acquiredBrainInjury, targetGroups.communicationDisability],
    legalBases: ["SPV", "SEL-108"],
    methods: ["alternativ-kommunikation"],
    body: `Vi underviser personalet i botilbud i samtalestøtte: papir og blyant på bordet, ét emne ad gangen, ja og nej på kort, tid til at svare. De er gode til det den dag, vi går. Tre måneder senere ligger kortene i en skuffe.

Er der botilbud her, hvor det er blevet ved med at leve? Jeg vil gerne vide, hvem der holder det i gang, og hvad I har byttet væk for at få tiden.`,
    replies: [
      {
        author: "jeppe-stenhusum",
        postedAt: "2026-11-02T11:10:00.000Z",
        body: `Ikke fra et botilbud, men fra værkstedet: vi satte en blyant i snor på hvert bord. Det er det eneste af alle vores hjælpemidler, der bliver brugt hver dag, og jeg tror, det er, fordi man ikke skal hente den.`,
        usefulBy: ["hanne-bakkelund", "lone-kaersgrav"],
      },
    ],
  },
];
