import { targetGroups } from "../target-groups.ts";
import type { DemoThread } from "../types.ts";

const network = "voksenudredning-og-bostoette";

export const voksenudredningOgBostoette: readonly DemoThread[] = [
  {
    key: "udredning-paa-en-side",
    network,
    kind: "question",
    title: "Hvor kort kan en udredning være og stadig være god?",
    author: "vibeke-strandklit",
    postedAt: "2026-01-08T09:30:00.000Z",
    targetGroups: [targetGroups.mentalDifficulties],
    legalBases: ["SEL-85"],
    methods: ["vum"],
    usefulBy: ["erik-pilegrav"],
    body: `Vores udredninger er blevet grundige og lange. Bostøtten siger, at de læser den første side og så ringer. Hvor kort tør I skrive, når indsatsen er et par timer om ugen?`,
    replies: [
      {
        author: "helle-markedal",
        postedAt: "2026-01-09T08:15:00.000Z",
        isAcceptedAnswer: true,
        body: `Vi følger den regel, at omfanget skal passe til indsatsen. Ved få timers støtte udfylder vi kun de temaer, der har betydning, og skriver "ikke relevant nu" ved resten. Sammenfatningen står først og fylder højst en halv side.

Prøven er: Kan bostøtten forberede det første besøg på den alene?`,
        usefulBy: ["vibeke-strandklit", "trine-myrestad", "signe-havrevig"],
      },
      {
        author: "erik-pilegrav",
        postedAt: "2026-01-09T12:05:00.000Z",
        body: `Set fra bostøtten: Ja tak. Og skriv gerne, hvad borgeren **ikke** vil have hjælp til. Det sparer os for at træde forkert i døren.`,
        usefulBy: ["helle-markedal", "vibeke-strandklit"],
      },
    ],
  },
  {
    key: "stoette-naar-angsten-holder-doeren-lukket",
    network,
    kind: "question",
    title: "Når døren ikke bliver åbnet: hvor længe bliver I ved?",
    author: "erik-pilegrav",
    postedAt: "2026-02-05T10:40:00.000Z",
    targetGroups: [targetGroups.anxiety, targetGroups.socialIsolation],
    legalBases: ["SEL-85"],
    methods: ["bostoette", "recovery"],
    body: `Vi har borgere, som har sagt ja til støtte og ikke åbner, når vi kommer. Efter tre forgæves besøg skal vi ifølge vores egen regel give besked til myndighed, og så ender det ofte med, at indsatsen bliver lukket.

Er der nogen, der har en bedre regel?`,
    replies: [
      {
        author: "signe-havrevig",
        postedAt: "2026-02-06T08:20:00.000Z",
        body: `Hos os er reglen, at besked til myndighed betyder en **samtale** og ikke en lukning. Vi spørger, om støtten kan begynde et andet sted: en bænk, en sms, en tur med hunden. I to forløb har vi skrevet sammen i en måned, før vi mødtes.`,
        usefulBy: ["erik-pilegrav", "helle-markedal"],
      },
      {
        author: "karen-ravnild",
        postedAt: "2026-02-09T07:45:00.000Z",
        body: `Jeg kan supplere fra ledelsessiden: vi holdt op med at regne forgæves besøg som spildtid. At være der, man har sagt, er en del af indsatsen.`,
        usefulBy: ["erik-pilegrav", "signe-havrevig"],
      },
    ],
  },
  {
    key: "netvaerket-holder-pause",
    network,
    kind: "post",
    title: "Netværket holder pause",
    author: "helle-markedal",
    postedAt: "2026-06-29T11:20:00.000Z",
    body: `Der har været stille her siden vinteren, og jeg kan ikke selv lægge den tid i det, som det fortjener. Derfor sætter jeg netværket i dvale.

Trådene bliver liggende. Spørgsmål om mål og opfølgning har fået et godt hjem i netværket om effekt og feedback, som I kan finde under [netværk](/netvaerk). Vil nogen overtage her, giver jeg gerne nøglerne videre.

Tak for jeres svar til hinanden.`,
    replies: [],
  },
];
