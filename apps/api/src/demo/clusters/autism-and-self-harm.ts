import { targetGroups } from "../target-groups.ts";
import type { DemoCluster } from "./types.ts";

/** Seven municipalities that want to do something together about offers that are too far away. All of it is invented. */
export const autismAndSelfHarm: DemoCluster = {
  key: "klynge-autisme-og-selvskade",
  name: "Klyngen om autisme og selvskade",
  purpose: `Syv kommuner i hovedstaden samler kræfterne om voksne med autisme, der skader sig selv. Hver kommune har få borgere i målgruppen. Sammen har vi nok til at holde på fagligheden og til at undgå, at borgere flytter langt væk for at få den rette støtte.

Klyngen aftaler **fælles pladser**, deler **vejledning på tværs** og prøver nye løsninger af, før de bliver dyre hver for sig.

Alt indhold her er opdigtet til demonstration.`,
  regions: ["hovedstaden"],
  targetGroups: [targetGroups.autism, targetGroups.selfHarm],
  legalBases: ["SEL-107", "SEL-108", "SEL-85"],
  caseTypes: ["Voksne med autisme og svær selvskade, der ellers får en enkeltmandsløsning"],
  foundedOn: "2026-01-12",
  coordinator: "jonas-tangmark",
  parties: [
    {
      organisation: "municipality:159",
      delegates: ["jonas-tangmark"],
      commitments: [
        { degree: "takes-part", fromOn: "2026-01-12" },
        { degree: "bound", fromOn: "2026-05-01" },
      ],
    },
    {
      organisation: "municipality:151",
      delegates: ["karen-ravnild"],
      commitments: [
        { degree: "takes-part", fromOn: "2026-01-12" },
        { degree: "bound", fromOn: "2026-05-01" },
      ],
    },
    {
      organisation: "municipality:101",
      delegates: ["vibeke-strandklit"],
      commitments: [
        { degree: "informed", fromOn: "2026-01-12" },
        { degree: "takes-part", fromOn: "2026-03-01" },
        { degree: "bound", fromOn: "2026-09-01" },
      ],
    },
    {
      organisation: "municipality:147",
      delegates: ["amira-lindhede"],
      commitments: [{ degree: "takes-part", fromOn: "2026-01-12" }],
    },
    {
      organisation: "municipality:157",
      delegates: ["erik-pilegrav"],
      commitments: [{ degree: "takes-part", fromOn: "2026-02-01" }],
    },
    {
      organisation: "municipality:190",
      delegates: ["rasmus-teglvig"],
      commitments: [
        { degree: "takes-part", fromOn: "2026-02-01" },
        { degree: "bound", fromOn: "2026-06-15" },
      ],
    },
    {
      organisation: "municipality:219",
      delegates: ["helle-markedal"],
      commitments: [{ degree: "informed", fromOn: "2026-04-01" }],
    },
  ],
  mandates: [
    {
      fromOn: "2026-02-01",
      body: `### Det, klyngen må

- Dele erfaringer og vejlede hinanden i tilrettelæggelsen af støtte.
- Undersøge, om et fælles tilbud kan erstatte enkeltmandsløsninger.

### Det, klyngen ikke må

- Binde en kommune økonomisk. Det kræver en beslutning i kommunalbestyrelsen.
- Drøfte enkelte borgere.`,
      decisions: [],
    },
    {
      fromOn: "2026-05-01",
      body: `### Det, klyngen må

- Aftale fælles pladser inden for den fordeling, parterne har godkendt.
- Fordele udgifter til fælles vejledning efter klyngens nøgle, højst 300.000 kr. om året.
- Foreslå fælles tilbud, som de forpligtede parter tager stilling til.

### Det, klyngen ikke må

- Drøfte enkelte borgere.

Klyngen mødes fire gange om året. Mandatet tages op igen i foråret 2028.`,
      decisions: [
        {
          party: "municipality:159",
          decidedOn: "2026-04-22",
          result: "approved",
          reference: "Byrådet, punkt 7",
        },
        {
          party: "municipality:151",
          decidedOn: "2026-04-27",
          result: "approved",
          reference: "Kommunalbestyrelsen, punkt 11",
        },
        {
          party: "municipality:190",
          decidedOn: "2026-06-10",
          result: "approved-with-conditions",
          reference: "Byrådet, punkt 5: højst to fælles pladser",
        },
        {
          party: "municipality:101",
          decidedOn: "2026-08-20",
          result: "approved",
          reference: "Borgerrepræsentationen, punkt 19",
        },
        {
          party: "municipality:157",
          decidedOn: "2026-06-23",
          result: "declined",
          reference: "Kommunalbestyrelsen, punkt 8: afventer evaluering",
        },
      ],
    },
  ],
  costKeys: [
    {
      fromOn: "2026-02-01",
      note: "Så længe klyngen kun mødes, deler alle syv parter udgiften til mødeledelse lige.",
    },
    {
      fromOn: "2026-07-01",
      note: "Aftalt på mødet i juni: de forpligtede parter betaler for fælles vejledning efter brug i 2025.",
      percents: {
        "municipality:159": 22.5,
        "municipality:151": 18.75,
        "municipality:101": 41.25,
        "municipality:190": 17.5,
      },
    },
  ],
  meetings: [
    {
      title: "Klyngemøde: fælles vejledning",
      starts: "2026-09-10T09:00",
      ends: "2026-09-10T12:00",
      place: "Gladsaxe Rådhus, mødelokale 2",
      calledOn: "2026-08-17",
      agenda: `1. Siden sidst
2. Fælles vejledning: de første seks måneder
3. Mangler vi pladser?
4. Eventuelt`,
      minutes: `**Fælles vejledning.** Fire tilbud har brugt vejlederne. Personalet siger, at det hjælper mest, når vejlederen kender huset i forvejen.

**Pladser.** Parterne har tilsammen syv borgere i målgruppen, der får støtte uden for regionen. De fleste vil gerne bo tættere på familien.`,
      approvedOn: "2026-09-24",
      decisions: [
        {
          body: "Vejledningen fortsætter i 2027 med to faste vejledere.",
          actions: [
            {
              title: "Skriv aftale med de to vejledere for 2027",
              party: "municipality:151",
              person: "karen-ravnild",
              dueOn: "2026-10-30",
              doneWhen: "Aftalen er underskrevet, og parterne har set budgettet.",
              changes: [
                { on: "2026-09-28", status: "under-way", comment: "Udkast sendt til vejlederne." },
                { on: "2026-10-26", status: "done", comment: "Underskrevet. Budgettet ligger i mødemappen." },
              ],
            },
          ],
        },
        {
          body: "Klyngen regner på et fælles tilbud med tolv pladser.",
          actions: [
            {
              title: "Regn på takst og belægning for tolv pladser",
              party: "municipality:190",
              person: "rasmus-teglvig",
              dueOn: "2026-10-15",
              doneWhen: "Der ligger et forslag i klyngen med takst og hver parts risiko.",
              changes: [
                { on: "2026-10-12", status: "done", comment: "Forslaget ligger under Fælles tilbud." },
              ],
            },
            {
              title: "Find ud af, om der kan lejes en egnet bygning",
              party: "municipality:159",
              person: "jonas-tangmark",
              dueOn: "2026-11-13",
              doneWhen: "Mindst to bygninger er set, og huslejen er kendt.",
              changes: [
                {
                  on: "2026-10-20",
                  status: "under-way",
                  comment: "Har set én. Den er god, men kræver ombygning af badeværelserne.",
                },
              ],
            },
          ],
        },
      ],
    },
    {
      title: "Klyngemøde: forslaget om tolv pladser",
      starts: "2026-11-05T13:00",
      ends: "2026-11-05T15:30",
      place: "Ballerup Rådhus, sal B",
      calledOn: "2026-10-14",
      agenda: `1. Forslaget om et fælles tilbud
2. Hvad sker der, når pladser står tomme?
3. Videndag i foråret`,
      minutes: `**Forslaget.** Taksten ligger på niveau med tilsvarende tilbud. Spørgsmålet er, hvem der bærer tabet, hvis belægningen falder de første år.

**Videndag.** God idé at invitere pårørende med. Emnet kunne være overgangen fra ung til voksen.`,
      decisions: [
        {
          body: "De forpligtede parter tager forslaget med hjem og svarer inden udgangen af januar.",
          actions: [
            {
              title: "Få forvaltningens holdning til risikoen ved lav belægning",
              party: "municipality:101",
              person: "vibeke-strandklit",
              dueOn: "2027-01-29",
              doneWhen: "Holdningen er skrevet som kommentar til forslaget.",
              changes: [],
            },
          ],
        },
        {
          body: "Klyngen holder en videndag i foråret 2027.",
          actions: [
            {
              title: "Lav et udkast til programmet for videndagen",
              party: "municipality:147",
              person: "amira-lindhede",
              dueOn: "2026-12-18",
              doneWhen: "Udkastet har oplægsholdere og et sted.",
              changes: [{ on: "2026-11-16", status: "under-way", comment: "To oplægsholdere har sagt ja." }],
            },
          ],
        },
      ],
    },
    {
      title: "Klyngemøde: svar fra parterne",
      starts: "2027-02-04T09:00",
      ends: "2027-02-04T11:30",
      place: "Furesø Rådhus, lokale 4",
      calledOn: "2026-11-18",
      agenda: `1. Parternes svar på forslaget
2. Videndagen
3. Næste skridt`,
      decisions: [],
    },
  ],
  proposals: [
    {
      title: "Fælles døgntilbud med tolv pladser",
      by: "rasmus-teglvig",
      proposedOn: "2026-10-12",
      body: `Tolv pladser i fire små enheder. Bygningen lejes, så parterne ikke binder sig til at eje.

Budgettet er et første bud. Lønnen bygger på 26 årsværk.`,
      plan: {
        year: 2027,
        opening: { kind: "round-the-clock" },
        costs: [
          { category: "pay", amountOere: 1_430_000_000, text: "26 årsværk" },
          { category: "property", amountOere: 96_000_000, text: "Husleje og drift" },
          { category: "goods-and-services", amountOere: 84_000_000 },
          { category: "training", amountOere: 26_000_000, text: "Oplæring i low arousal" },
          { category: "supervision-fee", amountOere: 5_400_000 },
        ],
        revenues: [],
        overhead: { kind: "percent", percent: 6 },
        occupancyPercent: 95,
        agreementId: "hovedstaden",
        agreedRateOere: null,
        fallsToPercent: [90, 80, 70],
      },
      places: {
        "municipality:101": 5,
        "municipality:159": 3,
        "municipality:151": 2,
        "municipality:190": 2,
      },
      comments: [
        {
          by: "karen-ravnild",
          on: "2026-10-19",
          body: "Taksten er til at forstå. Men hvad gør vi det første år, hvor der kun er seks flyttet ind? Det er der, vores økonomer bliver urolige.",
        },
        {
          by: "jonas-tangmark",
          on: "2026-10-20",
          body: "Vi kan åbne to enheder først og de to andre året efter. Så er lønnen heller ikke fuld fra begyndelsen.",
        },
        {
          by: "helle-markedal",
          on: "2026-11-02",
          body: "Vi følger med fra sidelinjen indtil videre. Kan vi købe en enkelt plads uden at være med i driften?",
        },
      ],
    },
  ],
};
