import { targetGroups } from "../target-groups.ts";
import type { DemoThread } from "../types.ts";

const network = "saerligt-dyre-enkeltsager";

export const saerligtDyreEnkeltsager: readonly DemoThread[] = [
  {
    key: "hvad-vi-skriver-her",
    network,
    kind: "post",
    title: "Hvad vi skriver her, og hvad vi ikke skriver",
    author: "inger-marie-toftdahl",
    postedAt: "2026-01-19T07:30:00.000Z",
    isPinned: true,
    usefulBy: ["simon-agerlyst", "birgitte-lavring", "henrik-moseby"],
    body: `Vi er få, og målgruppen er lille. Det betyder, at selv en oplysning uden navn kan pege på ét menneske. Derfor:

- Vi drøfter **principper, aftaler og fremgangsmåder**, ikke sager.
- Beløb bliver nævnt i runde tal og uden den kommune, de kommer fra.
- Skal en konkret sag drøftes, mødes de to kommuner, det angår, et andet sted.
- Er du i tvivl, så spørg mig, før du skriver.

Vil I have en kollega med, så skriv til mig. Jeg svarer hurtigt, og jeg siger også hvorfor, hvis svaret er nej.`,
    replies: [
      {
        author: "simon-agerlyst",
        postedAt: "2026-01-19T09:20:00.000Z",
        body: `Godt. Jeg vil tilføje, at et lukket netværk ikke ændrer på tavshedspligten. Man må ikke fortælle mere her end i et mødelokale med de samme mennesker.`,
        usefulBy: ["inger-marie-toftdahl", "vibeke-strandklit"],
      },
    ],
  },
  {
    key: "naar-normeringen-kan-saenkes",
    network,
    kind: "question",
    title: "Enkeltmandsprojekter: hvordan aftaler I på forhånd, hvornår normeringen kan sænkes?",
    author: "birgitte-lavring",
    postedAt: "2026-03-17T08:55:00.000Z",
    targetGroups: [targetGroups.outwardBehaviour],
    legalBases: ["SEL-107", "SEL-108"],
    usefulBy: ["vibeke-strandklit", "dorthe-lyngfalk"],
    body: `Et enkeltmandsprojekt begynder næsten altid med to medarbejdere hele døgnet. Det er sjældent forkert på dag ét. Problemet er, at der ikke står noget om dag to hundrede.

Hvordan skriver I ind i aftalen, hvad der skal til, for at normeringen kan sættes ned, uden at tilbuddet oplever det som mistillid, og uden at borgeren mister en tryghed, som er grunden til, at det går godt?`,
    replies: [
      {
        author: "inger-marie-toftdahl",
        postedAt: "2026-03-18T06:45:00.000Z",
        isAcceptedAnswer: true,
        body: `Vi er begyndt at aftale tre ting, inden nogen flytter ind:

1. **Tegn, ikke datoer.** Hvad skal vi kunne se i otte uger i træk, før vi prøver noget mindre? Tilbuddet formulerer tegnene, vi spørger ind.
2. **Prøvehandlinger.** Det første skridt er aldrig en stilling mindre. Det er to timer midt på dagen med én medarbejder i rummet og én i huset. Går det ikke, går vi tilbage samme dag uden møde.
3. **Deling af gevinsten.** Det første halve år bliver en del af besparelsen i projektet til aktiviteter, borgeren har ønsket. Det fjerner den skæve tilskyndelse til at blive stående.

Vi følger op hver tredje måned på stedet, ikke på skærm.`,
        usefulBy: [
          "birgitte-lavring",
          "vibeke-strandklit",
          "simon-agerlyst",
          "claus-hoejkilde",
          "dorthe-lyngfalk",
        ],
      },
      {
        author: "vibeke-strandklit",
        postedAt: "2026-03-18T12:30:00.000Z",
        body: `Jeg har god erfaring med, at en fagperson udefra ser på det en gang om året. Ikke for at kontrollere tilbuddet, men fordi vi alle sammen, også jeg, vænner os til, at sådan må det være.`,
        usefulBy: ["birgitte-lavring", "inger-marie-toftdahl", "henrik-moseby"],
      },
      {
        author: "dorthe-lyngfalk",
        postedAt: "2026-03-19T09:40:00.000Z",
        body: `Fra økonomisiden: punkt 3 kræver, at det står i kontrakten fra begyndelsen. Ellers bliver gevinsten talt med som mindreforbrug, og så er der ingen at dele med, når året er gået.`,
        usefulBy: ["inger-marie-toftdahl", "birgitte-lavring"],
      },
    ],
  },
  {
    key: "at-forhandle-en-saertakst",
    network,
    kind: "question",
    title: "Særtakst: hvilke oplysninger beder I om, før I siger ja?",
    author: "vibeke-strandklit",
    postedAt: "2026-06-02T10:15:00.000Z",
    legalBases: ["SEL-107", "SEL-108", "BL-43-1-6"],
    usefulBy: ["birgitte-lavring"],
    body: `Jeg får særtakster på alt fra én linje til tolv sider. Det gør det svært at være fair over for tilbuddene, og det tager tid, som borgeren venter i.

Kan vi blive enige om et fælles minimum, vi alle beder om?`,
    replies: [
      {
        author: "dorthe-lyngfalk",
        postedAt: "2026-06-03T07:25:00.000Z",
        body: `Mit forslag til et minimum på én side:

| Oplysning | Hvorfor |
| --- | --- |
| Den almindelige takst og hvad den dækker | Så man ser, hvad der er oveni |
| Ekstra timer pr. uge, fordelt på dag, aften og nat | Det er timerne, der koster |
| Hvem timerne er til: borgeren alene eller gruppen | Ellers betaler vi to gange |
| Fra hvornår og til hvornår | En særtakst uden slutdato er en takst |
| Hvad der skal til, før den bliver mindre | Se den anden tråd |
| Opsigelsesvarsel for det ekstra | Det er ikke altid det samme som for pladsen |`,
        usefulBy: ["vibeke-strandklit", "birgitte-lavring", "inger-marie-toftdahl", "claus-hoejkilde"],
      },
      {
        author: "simon-agerlyst",
        postedAt: "2026-06-04T08:10:00.000Z",
        body: `God liste. Tilføj gerne en linje om, hvornår kravet skal være sendt. Betalingskrav på grundlag af taksten skal rejses inden 12 måneder, efter at hjælpen er givet, det følger af servicelovens § 174, stk. 2. Det er pinligt for begge parter, når det bliver opdaget i måned 13.`,
        usefulBy: ["vibeke-strandklit", "dorthe-lyngfalk", "birgitte-lavring"],
      },
      {
        author: "claus-hoejkilde",
        postedAt: "2026-06-05T11:00:00.000Z",
        body: `Må jeg vise Dorthes tabel for arbejdsgruppen om standardkontrakterne? Uden at nævne, hvem der har bedt om hvad.`,
      },
      {
        author: "dorthe-lyngfalk",
        postedAt: "2026-06-05T11:45:00.000Z",
        body: `Gerne.`,
      },
    ],
  },
  {
    key: "faelles-tilbud-til-faa",
    network,
    kind: "question",
    title: "Fire kommuner, seks borgere: hvornår er det værd at bygge noget sammen?",
    author: "henrik-moseby",
    postedAt: "2026-09-22T07:50:00.000Z",
    targetGroups: [targetGroups.multipleDisability, targetGroups.outwardBehaviour],
    legalBases: ["SEL-108"],
    body: `I sekretariatet får vi med mellemrum den samme henvendelse: nogle få kommuner har hver en eller to borgere med behov, der ligner hinanden, og køber enkeltvis langt væk. Skulle man lave noget sammen?

Det strander som regel på det samme: hvem tager risikoen for de tomme pladser? Jeg vil gerne høre jeres mening om, hvad der skal være på plads, **før** man bruger tid på tegninger.`,
    replies: [
      {
        author: "inger-marie-toftdahl",
        postedAt: "2026-09-23T06:35:00.000Z",
        body: `Tre ting. Et skriftligt tilsagn fra hver kommune om et bestemt antal pladser i et bestemt antal år. En aftalt fordeling af tomgang, også i opstarten. Og én driftsherre, der må bestemme i hverdagen. Styregrupper på otte personer driver ikke botilbud.`,
        usefulBy: ["henrik-moseby", "claus-hoejkilde", "birgitte-lavring"],
      },
      {
        author: "birgitte-lavring",
        postedAt: "2026-09-23T11:15:00.000Z",
        body: `Jeg er mere forbeholden. Behov, der "ligner hinanden" på papiret, gør det ikke altid i et fælles køkken. Jeg har set et fint byggeri stå med mennesker, der ikke kunne være i rum sammen. Begynd med et fælles team, der kan rykke ud til det, der allerede findes. Det er billigere at fortryde.`,
        usefulBy: ["vibeke-strandklit", "henrik-moseby"],
      },
      {
        author: "simon-agerlyst",
        postedAt: "2026-09-24T08:55:00.000Z",
        body: `Begge dele kan være rigtigt, men de kræver forskellige aftaler. Et fælles team er køb af ydelser. Et fælles tilbud er drift, tilsyn og en plan for, hvad der sker, når nogen vil ud. Bed om en skitse til **udtrædelsen** først. Kan man ikke blive enige om den, så stop dér.`,
        usefulBy: ["henrik-moseby", "inger-marie-toftdahl", "dorthe-lyngfalk", "claus-hoejkilde"],
      },
    ],
  },
];
