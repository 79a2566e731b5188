import { targetGroups } from "../target-groups.ts";
import type { DemoThread } from "../types.ts";

const network = "effekt-og-feedback";

export const effektOgFeedback: readonly DemoThread[] = [
  {
    key: "fit-uden-talesprog",
    network,
    kind: "question",
    title: "FIT med borgere med lidt eller intet talesprog",
    author: "zeynep-havmand",
    postedAt: "2026-02-24T14:20:00.000Z",
    targetGroups: [targetGroups.intellectualDisability, targetGroups.communicationDisability],
    legalBases: ["SEL-108"],
    methods: ["fit", "alternativ-kommunikation"],
    usefulBy: ["ejnar-solbjerg", "kristoffer-aabrink", "pia-oernlauge"],
    body: `Vi er i gang med FIT i vores tilbud. Det går fint med dem, der kan sætte et kryds på en linje og tale om det. Men halvdelen af beboerne har ikke talesprog, og jeg vil nødig ende med, at personalet udfylder på deres vegne og kalder det borgerens stemme.

Hvad har I prøvet? Og hvornår er det mest ærligt at sige, at FIT ikke er redskabet?`,
    replies: [
      {
        author: "stine-floejborg",
        postedAt: "2026-02-25T08:50:00.000Z",
        body: `Vi har brugt ansigter, farver og et bræt med velcro. Det vigtigste var ikke materialet, men at det var **samme** person, samme tid og samme sted hver gang. Efter seks-syv gange begyndte nogle at bruge det til at fortælle noget, vi ikke havde spurgt om.`,
        usefulBy: ["zeynep-havmand", "pia-oernlauge", "helle-markedal"],
      },
      {
        author: "ulla-bregnedal",
        postedAt: "2026-02-26T10:10:00.000Z",
        body: `Som forsker vil jeg gerne bakke op om din bekymring. Når en anden udfylder, måler man den andens vurdering. Det kan også være værdifuldt, men det skal hedde noget andet og ikke lægges sammen med borgernes egne svar.

Skriv på skemaet, hvem der har svaret, og hvordan svaret blev til. Så kan man altid skille det ad igen.`,
        usefulBy: ["zeynep-havmand", "stine-floejborg", "pia-oernlauge", "morten-hvidkilde"],
      },
      {
        author: "pia-oernlauge",
        postedAt: "2026-02-27T09:25:00.000Z",
        isAcceptedAnswer: true,
        body: `Vi endte med at skelne mellem tre ting og bruge hver sit navn:

- **FIT**, når borgeren selv kan svare, eventuelt med billeder og med tid nok.
- **Trivselstegn**, når borgeren ikke kan svare, men vi kender tegnene. Fem tegn pr. borger, valgt sammen med pårørende, set efter på de samme to tidspunkter om ugen af to forskellige medarbejdere.
- **Ingenting**, når vi ikke kan blive enige om tegnene. Så er opgaven at lære borgeren bedre at kende, ikke at måle.

Den tredje mulighed var en lettelse. Samtalen om tallene er jo det vigtigste i FIT, og den kan man have om trivselstegn på et personalemøde, så længe man husker, hvis vurdering det er.`,
        usefulBy: [
          "zeynep-havmand",
          "ulla-bregnedal",
          "stine-floejborg",
          "ejnar-solbjerg",
          "kristoffer-aabrink",
          "gitte-sommerkaer",
        ],
      },
      {
        author: "zeynep-havmand",
        postedAt: "2026-06-24T12:00:00.000Z",
        body: `Fire måneder senere: vi bruger de tre navne. Jeg blev overrasket over, hvor svært det var at blive enige om fem tegn, og hvor meget vi lærte af at prøve. For to af beboerne står der stadig "ingenting", og det er i orden.`,
        usefulBy: ["pia-oernlauge", "ulla-bregnedal"],
      },
    ],
  },
  {
    key: "maal-borgeren-kan-kende",
    network,
    kind: "question",
    title: "Mål, der både kan følges og kan genkendes af borgeren",
    author: "signe-havrevig",
    postedAt: "2026-04-15T11:50:00.000Z",
    targetGroups: [targetGroups.mentalDifficulties],
    legalBases: ["SEL-85"],
    methods: ["vum"],
    usefulBy: ["helle-markedal"],
    body: `Jeg bestiller bostøtte og skriver indsatsmål. Mine mål er blevet målbare, men når jeg læser dem op, kan jeg se på borgeren, at det ikke er hendes eller hans ord længere.

Hvordan får I begge dele med? Jeg vil gerne se formuleringer, I er tilfredse med, også selv om de er små.`,
    replies: [
      {
        author: "helle-markedal",
        postedAt: "2026-04-16T07:40:00.000Z",
        body: `Vi skriver borgerens mål øverst, ordret og i citationstegn, og indsatsmålet under. For eksempel:

> "Jeg vil kunne have min niece på besøg uden at skamme mig."

*Indsatsmål: Der er ryddet og luftet ud i stuen to gange om ugen, første måned sammen med bostøtten, derefter på egen hånd.*

Ved opfølgningen læser vi citatet først. Det er det, der afgør, om målet er nået, ikke antallet af oprydninger.`,
        usefulBy: ["signe-havrevig", "pia-oernlauge", "stine-floejborg", "peder-thingskov"],
      },
      {
        author: "peder-thingskov",
        postedAt: "2026-04-16T18:35:00.000Z",
        body: `Må jeg foreslå, at I spørger: "Hvem ville lægge mærke til det, hvis det gik bedre, og hvad ville de se?" Det spørgsmål har jeg selv fået, og jeg svarede på det i tyve minutter. På "hvad er dit mål" svarede jeg "ved ikke".`,
        usefulBy: [
          "signe-havrevig",
          "helle-markedal",
          "ulla-bregnedal",
          "dennis-kloevermark",
          "stine-floejborg",
        ],
      },
      {
        author: "stine-floejborg",
        postedAt: "2026-04-17T08:30:00.000Z",
        body: `Husk også de mål, der handler om at **bevare** eller om at bremse et tab. Nogle af mine kolleger skriver fremgang, fordi det ser bedst ud. Så ligner det en fiasko, når et menneske med en fremadskridende lidelse holder sig på benene i et år.`,
        usefulBy: ["signe-havrevig", "helle-markedal", "gitte-sommerkaer"],
      },
      {
        author: "signe-havrevig",
        postedAt: "2026-04-20T06:55:00.000Z",
        body: `Tak. Jeg har prøvet både citatet og Peders spørgsmål i denne uge. Det ene møde tog dobbelt så lang tid, og det var tiden værd.`,
        usefulBy: ["peder-thingskov", "helle-markedal"],
      },
    ],
  },
  {
    key: "tyve-minutter-paa-personalemoedet",
    network,
    kind: "post",
    title: "Tal på personalemødet: tyve minutter, fast punkt, ingen projektor",
    author: "morten-hvidkilde",
    postedAt: "2026-06-11T07:30:00.000Z",
    methods: ["fit"],
    usefulBy: ["pia-oernlauge", "kristoffer-aabrink", "ulla-bregnedal", "ejnar-solbjerg"],
    body: `Vi er en lille institution uden konsulenter. Sådan bruger vi vores FIT-svar:

1. Hver anden uge tager vi **ét** forløb. Medarbejderen vælger selv hvilket.
2. Kurven ligger på papir midt på bordet. Ingen projektor, for så sidder alle og kigger på væggen.
3. Fem minutter: Hvad ser vi? Ingen forklaringer endnu.
4. Ti minutter: Hvad har borgeren sagt om det? Er der ikke spurgt, stopper vi her og aftaler, hvem der spørger.
5. Fem minutter: Én ting, vi gør anderledes, og hvornår vi ser på det igen.

Vi startede med at tage alle kurver hver gang. Det holdt i to møder.

Det, der overraskede mig mest: De bedste samtaler kommer af de kurver, der ikke bevæger sig.`,
    replies: [
      {
        author: "pia-oernlauge",
        postedAt: "2026-06-12T08:15:00.000Z",
        body: `Punkt 4 burde stå over alle døre. Må jeg bruge din liste på et introduktionskursus? Jeg skriver, hvor den kommer fra.`,
        usefulBy: ["morten-hvidkilde"],
      },
      {
        author: "morten-hvidkilde",
        postedAt: "2026-06-12T10:05:00.000Z",
        body: `Brug den endelig. Og sig til, hvis I finder ud af, hvordan man får nattevagterne med.`,
      },
      {
        author: "gitte-sommerkaer",
        postedAt: "2026-06-15T05:50:00.000Z",
        body: `Nattevagt i mange år her. Læg kurven og de tre spørgsmål i mappen, og bed natten skrive svar i margenen. Vi har tid klokken fire, og vi ser noget andet, end I gør.`,
        usefulBy: ["morten-hvidkilde", "pia-oernlauge", "zeynep-havmand"],
      },
    ],
  },
  {
    key: "maaler-vi-for-meget",
    network,
    kind: "question",
    title: "Måler vi for meget? Hvornår holdt I op med noget?",
    author: "kristoffer-aabrink",
    postedAt: "2026-09-15T09:05:00.000Z",
    targetGroups: [targetGroups.intellectualDisability],
    usefulBy: ["morten-hvidkilde", "ejnar-solbjerg"],
    body: `Vi har talt efter: vores medarbejdere udfylder elleve forskellige registreringer for den samme beboer. Hver af dem er begyndt med en god grund. Ingen er nogensinde holdt op.

Jeg vil gerne høre om registreringer, I **har afskaffet**, og hvad der skete bagefter.`,
    replies: [
      {
        author: "ejnar-solbjerg",
        postedAt: "2026-09-16T07:35:00.000Z",
        body: `Et tilbud, jeg følger, holdt op med daglige notater, når der ikke var noget at notere. Frygten var, at man ville misse noget. Det, der skete, var, at notaterne blev læst igen, fordi der stod noget i dem.`,
        usefulBy: ["kristoffer-aabrink", "zeynep-havmand", "morten-hvidkilde"],
      },
      {
        author: "ulla-bregnedal",
        postedAt: "2026-09-17T11:20:00.000Z",
        body: `Et spørgsmål, vi bruger i vores forløb med tilbud: *Hvilken beslutning ville I have truffet anderledes i det seneste halve år, hvis I ikke havde haft det her tal?* Kan ingen nævne én, er det en kandidat.

Men pas på med at skære de tal væk, som kun borgeren har glæde af. De vejer let i en ledelses øjne og tungt i en samtale.`,
        usefulBy: ["kristoffer-aabrink", "pia-oernlauge", "peder-thingskov", "stine-floejborg"],
      },
      {
        author: "helle-markedal",
        postedAt: "2026-09-18T08:45:00.000Z",
        body: `Jeg bliver den kedelige: noget af det er krav, vi ikke selv kan afskaffe. Myndigheden skal kunne følge op på handleplanen, og uden jeres beskrivelser bliver det mig, der gætter. Så spørg os, før I fjerner noget. Måske kan vi undvære mere, end I tror.`,
        usefulBy: ["kristoffer-aabrink", "signe-havrevig"],
      },
      {
        author: "dennis-kloevermark",
        postedAt: "2026-09-18T19:10:00.000Z",
        body: `Har I spurgt beboerne, hvilke af de elleve de kender til?`,
        usefulBy: [
          "kristoffer-aabrink",
          "peder-thingskov",
          "ulla-bregnedal",
          "pia-oernlauge",
          "zeynep-havmand",
        ],
      },
    ],
  },
  {
    key: "studerende-som-medundersoegere",
    network,
    kind: "post",
    title: "Tilbud søges: studerende, der undersøger noget, I selv er nysgerrige på",
    author: "malthe-krogager",
    postedAt: "2026-10-07T08:00:00.000Z",
    usefulBy: ["ulla-bregnedal", "morten-hvidkilde"],
    body: `Hvert forår skriver pædagogstuderende bachelorprojekt, og alt for mange finder på et spørgsmål hjemmefra. Jeg vil hellere begynde med jeres.

Sådan forestiller jeg mig det:

- I skriver et spørgsmål på tre linjer, som I selv har brug for svar på.
- To studerende er hos jer i ti dage fordelt over foråret og undersøger det sammen med jer.
- I får et oplæg på et personalemøde og fire sider, som må deles her.
- Borgere deltager kun, hvis de selv vil, og kan ikke genkendes i det, der bliver skrevet.

Skriv i tråden, hvis I har et spørgsmål. Også hvis I ikke ved, om det er godt nok.`,
    replies: [
      {
        author: "morten-hvidkilde",
        postedAt: "2026-10-08T06:40:00.000Z",
        body: `Vi har ét: Hvad laver beboerne de aftener, hvor der ikke står noget på planen, og er de tilfredse med det? Vi tror, vi ved det.`,
        usefulBy: ["malthe-krogager", "ulla-bregnedal"],
      },
      {
        author: "zeynep-havmand",
        postedAt: "2026-10-09T15:30:00.000Z",
        body: `Og vi har: Hvor lang tid venter vi egentlig, når en beboer er længe om at svare? Jeg har en mistanke om, at det er kortere, end vi siger.`,
        usefulBy: ["malthe-krogager", "stine-floejborg", "pia-oernlauge"],
      },
      {
        author: "malthe-krogager",
        postedAt: "2026-10-12T07:15:00.000Z",
        body: `To fremragende spørgsmål. Jeg tager dem med til holdet i næste uge og vender tilbage til jer begge. Der er plads til to-tre mere.`,
      },
    ],
  },
];
