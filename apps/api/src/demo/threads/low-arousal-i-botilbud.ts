import { targetGroups } from "../target-groups.ts";
import type { DemoThread } from "../types.ts";

const network = "low-arousal-i-botilbud";

export const lowArousalIBotilbud: readonly DemoThread[] = [
  {
    key: "efter-kurset",
    network,
    kind: "question",
    title: "Hvordan holder I low arousal levende, når kurset er et år gammelt?",
    author: "ejnar-solbjerg",
    postedAt: "2026-01-20T09:10:00.000Z",
    targetGroups: [targetGroups.outwardBehaviour],
    legalBases: ["SEL-108"],
    methods: ["low-arousal"],
    usefulBy: ["nanna-sivholt", "louise-dalsgrav", "zeynep-havmand"],
    body: `Jeg besøger mange tilbud i mit arbejde. De fleste har været på kursus, og næsten alle har plakaten hængende. Men når jeg spørger til den seneste svære situation, hører jeg ofte noget helt andet end det, der står på plakaten.

Hvad gør de steder, hvor det faktisk sidder i hænderne?`,
    replies: [
      {
        author: "kristoffer-aabrink",
        postedAt: "2026-01-21T07:35:00.000Z",
        isAcceptedAnswer: true,
        body: `Plakaten tog vi ned. I stedet gør vi fire ting, og de er alle kedelige:

1. **Samme tre spørgsmål hver gang.** Hvad var vores første skridt? Hvornår kunne vi have gjort mindre? Hvad gør vi næste gang? De bliver stillet efter alle episoder, også de små.
2. **Lederen er med på gulvet** en eftermiddag om ugen. Ikke for at kontrollere, men fordi man ikke kan tale om det, man ikke ser.
3. **Nye kolleger øver sig med gamle** i de første tre uger: stemme, afstand, hænder, hvor man står i døren.
4. **Vi taler om frygt.** De fleste konfronterende handlinger, jeg har set, kom fra en kollega, der var bange og ikke måtte være det.

Det tager tid fra noget andet. Vi har fjernet et ugentligt informationsmøde og savner det ikke.`,
        usefulBy: [
          "ejnar-solbjerg",
          "nanna-sivholt",
          "louise-dalsgrav",
          "bjarke-fuglsoe",
          "jonas-tangmark",
          "zeynep-havmand",
        ],
      },
      {
        author: "zeynep-havmand",
        postedAt: "2026-01-21T18:15:00.000Z",
        body: `Som medarbejder: det hjælper, når lederen fortæller om sin egen dårlige dag først. Ellers bliver det altid den nyeste, der skal lægge noget frem.`,
        usefulBy: ["kristoffer-aabrink", "louise-dalsgrav", "ejnar-solbjerg"],
      },
      {
        author: "jonas-tangmark",
        postedAt: "2026-01-23T10:25:00.000Z",
        body: `I vores kommune har to tilbud byttet en medarbejder en dag om måneden for at se hinandens praksis. Det koster en vagt og giver mere end det kursus, vi overvejede.`,
        usefulBy: ["ejnar-solbjerg", "kristoffer-aabrink"],
      },
    ],
  },
  {
    key: "debriefing-paa-ti-minutter",
    network,
    kind: "post",
    title: "Debriefing på ti minutter: vores ark",
    author: "louise-dalsgrav",
    postedAt: "2026-03-04T13:00:00.000Z",
    methods: ["low-arousal"],
    usefulBy: [
      "kristoffer-aabrink",
      "nanna-sivholt",
      "tobias-ellerask",
      "zeynep-havmand",
      "oskar-tjoernebak",
    ],
    body: `Vi havde en fin skabelon på tre sider, som ingen udfyldte. Nu har vi et ark med ti minutter på, og det bliver brugt. Sådan ser det ud:

- **Minut 0-2: Hvordan har du det?** Kun det. Ingen råd.
- **Minut 2-5: Hvad skete der?** Fortalt i rækkefølge, uden ordet "fordi".
- **Minut 5-8: Hvad gjorde vi, der skruede ned, og hvad skruede op?** Mindst én af hver.
- **Minut 8-10: Hvem skal vide noget, og hvem følger op i morgen?**

To regler: Det sker før man går hjem. Og den, der leder samtalen, var ikke med i episoden.

"Uden ordet fordi" er det sværeste og det bedste ved det.`,
    replies: [
      {
        author: "tobias-ellerask",
        postedAt: "2026-03-05T08:20:00.000Z",
        body: `Vi har prøvet det i tre uger. Det virker også om natten, hvis den, der leder samtalen, er en fra naboafdelingen i telefonen. Tak for det.`,
        usefulBy: ["louise-dalsgrav", "kristoffer-aabrink"],
      },
      {
        author: "bodil-krathus",
        postedAt: "2026-03-06T09:45:00.000Z",
        body: `Jeg kan godt lide det, også fordi det ikke lader, som om det er krisehjælp. Har episoden været voldsom, skal der noget andet og mere til, og det må de ti minutter ikke komme til at erstatte. Skriv gerne det på arket.`,
        usefulBy: ["louise-dalsgrav", "nanna-sivholt", "tobias-ellerask"],
      },
      {
        author: "louise-dalsgrav",
        postedAt: "2026-03-06T14:30:00.000Z",
        body: `Det er skrevet på nu, øverst. God pointe.`,
      },
    ],
  },
  {
    key: "at-give-efter",
    network,
    kind: "question",
    title: "Er low arousal det samme som at give efter?",
    author: "oskar-tjoernebak",
    postedAt: "2026-05-06T18:30:00.000Z",
    targetGroups: [targetGroups.outwardBehaviour, targetGroups.autism],
    methods: ["low-arousal"],
    usefulBy: ["mette-line-kornmod"],
    body: `Jeg spørger ærligt. Flere i min personalegruppe, og på dårlige dage også jeg selv, synes, at vi har lært nogle unge, at man får sin vilje, hvis man råber højt nok.

Hvad svarer I kollegerne, så det ikke bliver en trosdiskussion?`,
    replies: [
      {
        author: "bjarke-fuglsoe",
        postedAt: "2026-05-07T07:55:00.000Z",
        body: `Jeg svarer: I situationen skal ingen lære noget, for der er ingen, der **kan** lære noget. Der skal vi alle bare hjem i ét stykke. Opdragelsen, hvis man vil kalde det det, ligger om onsdagen klokken ti, når alle er rolige.

Og så spørger jeg, om de har holdt den aftale om onsdagen. Som regel har vi ikke. Så det er ikke metoden, der giver efter, det er os, der glemmer den anden halvdel.`,
        usefulBy: ["oskar-tjoernebak", "kristoffer-aabrink", "mette-line-kornmod", "zeynep-havmand"],
      },
      {
        author: "ejnar-solbjerg",
        postedAt: "2026-05-08T11:05:00.000Z",
        body: `Jeg vil gerne give skeptikerne lidt ret. Jeg har set steder, hvor "vi sænker kravene" blev en måde at slippe for at arbejde med noget svært. Efter et år var der ingen krav tilbage og heller ikke meget liv. Metoden kan misbruges som alt andet.`,
        usefulBy: ["oskar-tjoernebak", "nanna-sivholt", "bodil-krathus"],
      },
      {
        author: "kristoffer-aabrink",
        postedAt: "2026-05-08T15:40:00.000Z",
        body: `Enig med jer begge. Derfor skal det stå skrevet, hvilke krav der er sænket, hvorfor og **hvornår de kommer tilbage**. Står der ingen dato, er det ikke low arousal, så er det bare fravær.`,
        usefulBy: [
          "oskar-tjoernebak",
          "ejnar-solbjerg",
          "bjarke-fuglsoe",
          "louise-dalsgrav",
          "tobias-ellerask",
        ],
      },
      {
        author: "mette-line-kornmod",
        postedAt: "2026-05-09T08:10:00.000Z",
        body: `Jeg har lært at sige "jeg vælger at vente" i stedet for "jeg giver op". Det er det samme, jeg gør med hænderne, men jeg går hjem med en anden fornemmelse.`,
        usefulBy: ["oskar-tjoernebak", "zeynep-havmand"],
      },
    ],
  },
  {
    key: "vikarer-og-low-arousal",
    network,
    kind: "question",
    title: "Vikaren, der kommer klokken 15: hvad skal hun vide på fem minutter?",
    author: "nanna-sivholt",
    postedAt: "2026-07-01T10:45:00.000Z",
    targetGroups: [targetGroups.outwardBehaviour, targetGroups.intellectualDisability],
    legalBases: ["ABL-105-2"],
    methods: ["low-arousal"],
    body: `Sommeren står for døren, og vi får mange vikarer. De er søde og dygtige, men de kender ikke tilgangen, og vi har ikke tid til mere end fem minutter.

Hvad er det vigtigste at få sagt? Og hvad giver I dem på skrift?`,
    replies: [
      {
        author: "zeynep-havmand",
        postedAt: "2026-07-01T20:05:00.000Z",
        body: `Jeg siger tre ting: Stå aldrig mellem nogen og døren. Svar kort, og vent længe. Er du i tvivl, så gå et skridt tilbage og kald på mig, det er aldrig forkert.`,
        usefulBy: ["nanna-sivholt", "louise-dalsgrav", "oskar-tjoernebak"],
      },
      {
        author: "kristoffer-aabrink",
        postedAt: "2026-07-02T08:00:00.000Z",
        isAcceptedAnswer: true,
        body: `Vi har et kort i skjortelommestørrelse for hver beboer, skrevet sammen med beboeren eller de pårørende, når det kan lade sig gøre:

- Det kan jeg lide at tale om
- Sådan ser jeg ud, når det er ved at blive for meget
- Det hjælper
- Det må du ikke gøre, heller ikke for sjov
- Den, jeg helst vil have hjælp af i aften, hedder …

Sidste linje bliver udfyldt hver dag. Kortet bliver afleveret igen, når vagten slutter. Og vi sætter ikke vikarer alene på den gang, hvor der er mest uro, også selv om det koster en omrokering.`,
        usefulBy: ["nanna-sivholt", "tobias-ellerask", "bjarke-fuglsoe", "ejnar-solbjerg"],
      },
      {
        author: "nanna-sivholt",
        postedAt: "2026-08-20T13:25:00.000Z",
        body: `Sommeren er overstået. Kortene var guld værd. En vikar sagde, at det var første gang, hun havde fået noget at vide om, hvad en beboer **kan lide**.`,
        usefulBy: ["kristoffer-aabrink", "zeynep-havmand"],
      },
    ],
  },
  {
    key: "magtanvendelse-som-laering",
    network,
    kind: "question",
    title: "Hvordan bruger I registreringer af magtanvendelse til at lære noget?",
    author: "louise-dalsgrav",
    postedAt: "2026-10-14T08:35:00.000Z",
    targetGroups: [targetGroups.outwardBehaviour],
    legalBases: ["SEL-107", "SEL-108"],
    methods: ["low-arousal"],
    usefulBy: ["kristoffer-aabrink"],
    body: `Vi registrerer og indberetter, som vi skal efter servicelovens kapitel 24. Men når skemaet er sendt, er det, som om det er overstået. Vi får en kvittering og hører sjældent mere.

Hvordan får I registreringerne til at føre til en ændring, uden at det bliver en jagt på den, der holdt fast?`,
    replies: [
      {
        author: "bodil-krathus",
        postedAt: "2026-10-15T07:10:00.000Z",
        body: `Vi ser på dem samlet en gang i kvartalet og aldrig enkeltvis på det møde. Så kan man spørge: Hvilke situationer går igen? Hvilke tidspunkter? Hvilke krav gik forud? Navnet på medarbejderen er klippet af.

Det enkelte forløb tager lederen og medarbejderen for sig, og der er spørgsmålet: Hvad manglede du?`,
        usefulBy: ["louise-dalsgrav", "tobias-ellerask", "ejnar-solbjerg"],
      },
      {
        author: "sofie-brinkholt",
        postedAt: "2026-10-15T12:50:00.000Z",
        body: `Tag borgeren med. Vi tegner situationen bagefter, sammen, på et A3-ark: hvor stod du, hvor stod jeg, hvad hørte du. To gange har det vist, at det hele begyndte med en lyd, ingen af os havde lagt mærke til.`,
        usefulBy: ["louise-dalsgrav", "mette-line-kornmod", "bjarke-fuglsoe"],
      },
    ],
  },
];
