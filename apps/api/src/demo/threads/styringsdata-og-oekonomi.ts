import type { DemoThread } from "../types.ts";

const network = "styringsdata-og-oekonomi";

export const styringsdataOgOekonomi: readonly DemoThread[] = [
  {
    key: "spilleregler-for-tal",
    network,
    kind: "post",
    title: "Spilleregler for tal i dette netværk",
    author: "rasmus-teglvig",
    postedAt: "2026-01-14T12:00:00.000Z",
    isPinned: true,
    usefulBy: ["dorthe-lyngfalk", "karen-ravnild", "claus-hoejkilde"],
    body: `Vi deler udkast og mellemregninger her. For at det kan lade sig gøre, holder vi os til fem regler:

1. Et tal har altid **enhed, år og kilde**. "Belægning 94" er ikke en oplysning.
2. Sig, om det er budget, regnskab eller skøn.
3. Et tal fra en anden kommune bliver ikke brugt i en sag, før den kommune har sagt ja.
4. Fejl bliver rettet i tråden, så man kan se, hvad der stod før.
5. Ingen oplysninger om enkelte borgere, heller ikke i et vedhæftet regneark. Tjek skjulte faner og kolonner.

Punkt 5 er skrevet af erfaring.`,
    replies: [
      {
        author: "claus-hoejkilde",
        postedAt: "2026-01-15T08:45:00.000Z",
        body: `Tiltrædes. Må jeg foreslå, at vi også skriver, **hvornår** tallet er trukket? Vi har brugt en del timer på at forklare forskelle, som kun skyldtes, at to udtræk lå en måned fra hinanden.`,
        usefulBy: ["rasmus-teglvig", "dorthe-lyngfalk", "trine-myrestad"],
      },
    ],
  },
  {
    key: "belaegning-i-smaa-afdelinger",
    network,
    kind: "question",
    title: "Belægningsprocent i en afdeling med fem pladser",
    author: "dorthe-lyngfalk",
    postedAt: "2026-02-11T09:50:00.000Z",
    legalBases: ["SEL-107", "SEL-108"],
    usefulBy: ["karen-ravnild", "trine-myrestad"],
    body: `I en afdeling med fem pladser flytter én fraflytning belægningen med 20 procentpoint, så længe pladsen står tom. Bruger vi et gennemsnit af de to seneste regnskabsår, får vi en takst, der hopper op og ned, og betalingskommunerne spørger med rette hvorfor.

Hvordan fastsætter I den forudsatte belægning i små afdelinger, og hvordan begrunder I den?`,
    replies: [
      {
        author: "rasmus-teglvig",
        postedAt: "2026-02-12T08:30:00.000Z",
        isAcceptedAnswer: true,
        body: `Vi regner på **tilbuddet** og ikke på afdelingen, når afdelingerne deler ledelse, nattevagt og målgruppe. Det giver et roligere tal og er lettere at forklare, for det er den samlede personalegruppe, man betaler for.

Kan man ikke slå sammen, så vis regnestykket begge veje. Et eksempel med runde tal, ikke fra en virkelig afdeling:

| | Lav belægning | Høj belægning |
| --- | --- | --- |
| Nettoudgift | 7.300.000 kr. | 7.300.000 kr. |
| Pladser × dage | 5 × 365 | 5 × 365 |
| Forudsat belægning | 92 % | 98 % |
| Takst pr. døgn | 4.348 kr. | 4.082 kr. |

Seks procentpoint er altså omkring 266 kr. om dagen. Den sætning har gjort mere for forståelsen hos os end nogen vejledning. Forskellen kommer jo tilbage ved efterreguleringen, men den rammer ikke nødvendigvis de samme kommuner.

Og husk, at den forudsatte belægning skal fremgå af Tilbudsportalen sammen med taksten.`,
        usefulBy: ["dorthe-lyngfalk", "karen-ravnild", "claus-hoejkilde", "trine-myrestad", "simon-agerlyst"],
      },
      {
        author: "claus-hoejkilde",
        postedAt: "2026-02-13T10:10:00.000Z",
        body: `Jeg er enig i princippet, men vær varsom med at slå afdelinger sammen, hvis de har hver sin takst på portalen. Så ser læseren to takster og én belægning, og det rejser flere spørgsmål, end det besvarer.`,
        usefulBy: ["rasmus-teglvig", "trine-myrestad"],
      },
      {
        author: "dorthe-lyngfalk",
        postedAt: "2026-02-13T12:40:00.000Z",
        body: `Tak begge to. Jeg gør det på tilbudsniveau for to af dem og beholder den tredje for sig, fordi den har sin egen nattevagt. Og jeg stjæler tabellen.`,
      },
    ],
  },
  {
    key: "basistakst-og-servicetakst",
    network,
    kind: "question",
    title: "Basistakst og servicetakst: hvor lægger I nattevagten?",
    author: "karen-ravnild",
    postedAt: "2026-04-28T11:30:00.000Z",
    legalBases: ["SEL-107", "SEL-108", "ABL-105-2"],
    body: `Vi er ved at dele vores takster op i en basistakst og en servicetakst, så det bliver tydeligere, hvad der er huset, og hvad der er støtten. Husleje, ledelse og administration er nemt. Men hvor hører nattevagten hjemme?

Lægger vi den i basis, betaler alle det samme, også dem, der sover. Lægger vi den i service, skal vi opgøre nattestøtte for den enkelte, og det bliver hurtigt til minuttælling.

Hvordan har I valgt, og er I blevet klogere siden?`,
    replies: [
      {
        author: "dorthe-lyngfalk",
        postedAt: "2026-04-29T08:05:00.000Z",
        body: `Vågen nattevagt, der er der for alle: basis. Ekstra nattevagt, der er sat på for nogle bestemte: service. Grænsen er ikke skarp, men den kan forklares i én sætning, og det har været vores prøve på, om en opdeling holder.`,
        usefulBy: ["karen-ravnild", "rasmus-teglvig", "claus-hoejkilde"],
      },
      {
        author: "simon-agerlyst",
        postedAt: "2026-04-30T12:15:00.000Z",
        body: `Set fra kontrakten: det vigtigste er, at man kan se, hvad der falder væk, hvis støtten bliver mindre. Står nattevagten i basis, så skriv det, for ellers forventer betalingskommunen en besparelse, der ikke findes.`,
        usefulBy: ["karen-ravnild", "dorthe-lyngfalk", "inger-marie-toftdahl"],
      },
      {
        author: "inger-marie-toftdahl",
        postedAt: "2026-05-04T06:50:00.000Z",
        body: `Jeg er køber oftere end sælger og vil hellere have færre takster, jeg forstår, end mange, der er præcise. Tre niveauer er nok til langt det meste.`,
        usefulBy: ["karen-ravnild", "claus-hoejkilde"],
      },
    ],
  },
  {
    key: "hvem-bekraefter-tilbudsportalen",
    network,
    kind: "question",
    title: "Hvem bekræfter oplysningerne på Tilbudsportalen hos jer, og hvor tit?",
    author: "trine-myrestad",
    postedAt: "2026-06-03T07:40:00.000Z",
    usefulBy: ["rasmus-teglvig", "claus-hoejkilde"],
    body: `Jeg indberetter for en del tilbud. Lederne svarer venligt på min årlige mail, men jeg kan se, at metoder og målgrupper har stået uændret i årevis, også de steder, hvor jeg ved, at hverdagen er en anden.

Hvordan har I fordelt ansvaret? Og er der nogen, der har fået det til at være en lille ting hver måned i stedet for en stor ting en gang om året?`,
    replies: [
      {
        author: "claus-hoejkilde",
        postedAt: "2026-06-03T12:20:00.000Z",
        body: `Det bedste, jeg har set, var en kommune, hvor lederen fik **sine egne fem linjer** på skærmen på det månedlige ledermøde og svarede "passer" eller "passer ikke" for hver. Det tog to minutter. Rettelserne lavede indberetteren bagefter.`,
        usefulBy: ["trine-myrestad", "karen-ravnild", "henrik-moseby", "dorthe-lyngfalk"],
      },
      {
        author: "henrik-moseby",
        postedAt: "2026-06-04T09:00:00.000Z",
        body: `Set fra sekretariatet er datoen for den seneste bekræftelse næsten vigtigere end oplysningen. En plads, der blev meldt ledig i sidste uge, er en mulighed. En plads, der blev meldt ledig i foråret, er et telefonopkald.`,
        usefulBy: ["trine-myrestad", "rasmus-teglvig", "inger-marie-toftdahl"],
      },
      {
        author: "trine-myrestad",
        postedAt: "2026-09-29T10:55:00.000Z",
        body: `Jeg har prøvet Claus' fem linjer med fire ledere siden august. Alle fire har rettet noget hver måned. Ledige pladser og normering er det, der oftest er forkert. Målgruppen er det, de helst vil tale om.`,
        usefulBy: ["claus-hoejkilde", "karen-ravnild", "henrik-moseby"],
      },
    ],
  },
  {
    key: "region-oestdanmark-og-tidsserier",
    network,
    kind: "post",
    title: "Region Østdanmark fra 1. januar 2027: husk tidsserierne",
    author: "henrik-moseby",
    postedAt: "2026-10-21T08:15:00.000Z",
    usefulBy: ["claus-hoejkilde", "rasmus-teglvig", "dorthe-lyngfalk"],
    body: `Region Hovedstaden og Region Sjælland bliver til Region Østdanmark den 1. januar 2027. For vores tal er det mest et spørgsmål om ikke at miste fortiden:

- **Behold de gamle regioner på de gamle år.** En opgørelse for 2024 hører til Hovedstaden eller Sjælland, også når den bliver lavet i 2028.
- **Navngiv udtrækkene efter periode**, ikke efter "nuværende region".
- **Regionale tilbud skifter driftsherre, ikke historik.** Tilbuddet er det samme, og dets takster før og efter skal kunne sammenlignes.
- Aftaler, der er indgået under de gamle regioner, bliver stående under deres eget navn.

Jeg ved endnu ikke, hvordan rammeaftalerne bliver tilrettelagt fremover, og gætter ikke her. Når der er noget at vise frem, lægger jeg det i denne tråd.`,
    replies: [
      {
        author: "claus-hoejkilde",
        postedAt: "2026-10-21T11:35:00.000Z",
        body: `Enig i det hele. Fra vores side vil jeg tilføje, at de to takstaftaler ikke har brugt de samme begreber. Læg ikke tal sammen, før I har set på, hvad der er talt med på hver side.`,
        usefulBy: ["henrik-moseby", "dorthe-lyngfalk", "rasmus-teglvig", "karen-ravnild"],
      },
      {
        author: "simon-agerlyst",
        postedAt: "2026-10-22T07:20:00.000Z",
        body: `Og gennemgå kontrakterne for steder, hvor en region er nævnt ved navn som part. Det er en lille opgave nu og en irriterende opgave i februar.`,
        usefulBy: ["henrik-moseby", "claus-hoejkilde", "inger-marie-toftdahl"],
      },
    ],
  },
  {
    key: "sammenligne-pris-pr-doegn",
    network,
    kind: "question",
    title: "At sammenligne pris pr. døgn uden at sammenligne æbler og pærer",
    author: "rasmus-teglvig",
    postedAt: "2026-11-17T13:05:00.000Z",
    legalBases: ["SEL-107", "SEL-108", "ABL-105-2"],
    body: `Mit udvalg vil gerne se vores døgntakster ved siden af naboernes. Et ønske, jeg forstår, og en tabel, jeg frygter.

Jeg overvejer at vise takst, forudsat belægning, normering pr. plads og støttebehov ved siden af hinanden og helt lade være med en rangliste. Til boligerne efter almenboliglovens § 105 skal huslejen jo også holdes udenfor.

Har nogen lavet en fremstilling, som politikere har kunnet bruge, og som tilbuddene har kunnet kende sig selv i?`,
    replies: [
      {
        author: "dorthe-lyngfalk",
        postedAt: "2026-11-18T09:15:00.000Z",
        body: `Ikke helt, men vi skrev over tabellen: "Hvad skulle være anderledes, for at tallet blev lavere?" og lod hver leder svare med to sætninger. Mødet kom til at handle om svarene i stedet for om rækkefølgen.`,
        usefulBy: ["rasmus-teglvig", "inger-marie-toftdahl"],
      },
    ],
  },
];
