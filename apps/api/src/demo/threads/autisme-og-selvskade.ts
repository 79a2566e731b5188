import { targetGroups } from "../target-groups.ts";
import type { DemoThread } from "../types.ts";

const network = "autisme-og-selvskade";

export const autismeOgSelvskade: readonly DemoThread[] = [
  {
    key: "velkommen-autisme-og-selvskade",
    network,
    kind: "post",
    title: "Velkommen: sådan bruger vi netværket",
    author: "jonas-tangmark",
    postedAt: "2026-01-12T08:15:00.000Z",
    isPinned: true,
    usefulBy: ["nanna-sivholt", "ibrahim-saltoft", "oskar-tjoernebak"],
    body: `Velkommen til. Vi er en blanding af folk, der står i det hver dag, og folk, der kun møder målgruppen en sjælden gang. Begge dele er meningen.

Fire ting gør netværket nemmere at bruge for alle:

- **Stil spørgsmålet, også når det er halvt.** Andre har det sandsynligvis også.
- **Sæt målgruppe, lovgrundlag og metode på**, så de rigtige bliver spurgt. Du kan se, hvem det er, før du sender.
- **Skriv om typer af situationer.** Lad alder, sted og diagnose blive ude af den samme sætning.
- **Markér det svar, du brugte**, og kom gerne tilbage efter en måned og fortæl, hvordan det gik.

Når du har et par minutter, så ret dine egne kompetencer til under [din konto](/konto). Det er dem, spørgsmålene bliver sendt efter.`,
    replies: [
      {
        author: "bodil-krathus",
        postedAt: "2026-01-12T13:40:00.000Z",
        body: `Godt initiativ. Jeg vil gerne tilføje en ting: skriv også, når I bliver i tvivl om jer selv. En del af det, vi kan hjælpe hinanden med her, er ikke teknik, men at nogen siger "det kender vi godt".`,
        usefulBy: ["mette-line-kornmod", "tobias-ellerask", "nanna-sivholt"],
      },
      {
        author: "mette-line-kornmod",
        postedAt: "2026-01-13T19:05:00.000Z",
        body: `Tak. Jeg har læst med i andre fora i årevis uden at skrive noget. Jeg prøver at gøre det anderledes her.`,
      },
    ],
  },
  {
    key: "selvskade-omkring-vagtskifte",
    network,
    kind: "question",
    title: "Selvskade omkring vagtskifte: hvad gør I anderledes?",
    author: "nanna-sivholt",
    postedAt: "2026-02-03T09:20:00.000Z",
    targetGroups: [targetGroups.autism, targetGroups.selfHarm],
    legalBases: ["ABL-105-2"],
    methods: ["low-arousal"],
    usefulBy: ["tobias-ellerask", "mette-line-kornmod", "oskar-tjoernebak", "jonas-tangmark"],
    body: `Vi har i nogle måneder skrevet tidspunktet ned, hver gang der sker noget. Mønstret er tydeligt: langt det meste ligger i timen omkring vagtskifte, især om eftermiddagen.

Vi har prøvet at gøre overlappet længere. Det blev ikke bedre, måske tværtimod, for nu er der flere mennesker i fællesrummet og mere snak.

Hvordan har I skruet vagtskiftet sammen i afdelinger, hvor flere beboere har brug for forudsigelighed? Jeg er mest interesseret i det, der kan gøres uden flere timer.`,
    replies: [
      {
        author: "tobias-ellerask",
        postedAt: "2026-02-03T14:10:00.000Z",
        body: `Vi havde det samme. Det, der flyttede mest hos os, var at tage overleveringen ud af fællesrummet. Nu sker den på kontoret, to og to, og der er altid én, der bliver hos beboerne og ikke skal noget andet.

Det andet var, at den, der går, siger farvel på samme måde hver gang: hvem kommer nu, hvornår ses vi igen. Det lyder banalt. Det er det ikke, når tolv kolleger gør det på tolv måder.`,
        usefulBy: ["nanna-sivholt", "jonas-tangmark"],
      },
      {
        author: "bodil-krathus",
        postedAt: "2026-02-04T07:50:00.000Z",
        isAcceptedAnswer: true,
        body: `Jeg ville begynde med at spørge, hvad det er ved vagtskiftet, der er svært. Det er ikke det samme for alle, og derfor hjælper den samme løsning heller ikke alle. I mine øjne er der fire kandidater:

1. **Den trygge person forsvinder.** Så er det afskeden og aftalen om næste gang, der skal arbejdes med.
2. **Opmærksomheden forsvinder.** Personalet taler med hinanden, og den eneste sikre vej til kontakt er en hændelse. Så skal kontakten komme først, uden at man skal gøre sig fortjent til den.
3. **Rummet bliver for højt.** Flere mennesker, nøgler, jakker, dufte. Så skal man væk fra rummet, før det sker, ikke bagefter.
4. **Ingen ved, hvad aftenen indeholder.** Så er det planen for de næste to timer, der mangler, ikke planen for dagen.

Prøv i to uger at skrive ned, hvilken af de fire I tror, det var, sammen med tidspunktet. I behøver ikke at have ret hver gang. Når I ser, hvad der går igen for den enkelte, kan I vælge én ændring ad gangen og holde den længe nok til at se, om den gør en forskel.

Det lange overlap kan godt være rigtigt for nogle og forkert for andre. Lad det ikke være det samme for hele afdelingen.`,
        usefulBy: [
          "nanna-sivholt",
          "tobias-ellerask",
          "mette-line-kornmod",
          "oskar-tjoernebak",
          "amira-lindhede",
          "ibrahim-saltoft",
        ],
      },
      {
        author: "sofie-brinkholt",
        postedAt: "2026-02-04T10:35:00.000Z",
        body: `Til punkt 3: læg noget roligt og kropsligt ind **en halv time før** vagtskiftet, ikke når uroen er der. Tungt tæppe, gyngestol, en gåtur i samme runde. Og flyt jakker og nøgler til et andet rum. Vi opdagede, at lyden af nøglebundtet var startskuddet.`,
        usefulBy: ["nanna-sivholt", "mette-line-kornmod"],
      },
      {
        author: "nanna-sivholt",
        postedAt: "2026-03-02T12:25:00.000Z",
        body: `En tilbagemelding, som lovet. Vi gik efter Bodils fire muligheder, og det viste sig at være tre forskellige ting for tre forskellige beboere. Vi har flyttet overleveringen, indført den samme afsked og lagt en plan på køleskabet for aftenen.

Det er for tidligt at sige noget om tallene. Men personalet siger, at eftermiddagen føles mindre som noget, man skal overleve, og det er også værd at skrive ned.`,
        usefulBy: ["bodil-krathus", "jonas-tangmark", "tobias-ellerask"],
      },
    ],
  },
  {
    key: "sansesoegning-eller-affekt",
    network,
    kind: "question",
    title: "Hvornår er det sansesøgning, og hvornår er det følelser, der er blevet for store?",
    author: "mette-line-kornmod",
    postedAt: "2026-03-11T18:45:00.000Z",
    targetGroups: [targetGroups.autism, targetGroups.selfHarm, targetGroups.sensorimotorDisorder],
    methods: ["sanseintegration"],
    usefulBy: ["nanna-sivholt", "oskar-tjoernebak"],
    body: `Vi er uenige i vores team. Nogle af os ser det, der sker, som et sansebehov: det er den samme bevægelse, det samme sted på kroppen, næsten roligt. Andre er sikre på, at det er følelser, der ikke kan komme ud på andre måder.

Det gør en forskel for, hvad vi gør bagefter. Hvordan skelner I? Og behøver man at vælge?`,
    replies: [
      {
        author: "sofie-brinkholt",
        postedAt: "2026-03-12T09:15:00.000Z",
        body: `Jeg kigger efter tre ting:

- **Før:** Kommer det i rolige perioder, eller når kravene er høje?
- **Imens:** Er personen til at få kontakt med? Kan bevægelsen afledes af noget med samme tryk eller rytme?
- **Efter:** Er der lettelse og ro, eller er der skam og udmattelse?

Rolige perioder, kan afledes, ingen skam: så tænker jeg sanser. Men én observation er ingenting. Tag ti, og lad to kolleger udfylde hver for sig.`,
        usefulBy: ["mette-line-kornmod", "nanna-sivholt", "malthe-krogager"],
      },
      {
        author: "amira-lindhede",
        postedAt: "2026-03-12T15:30:00.000Z",
        body: `Jeg er lidt uenig i, at det skal deles op. Jeg har mødt mange unge, hvor det begyndte som sansesøgning og med tiden blev det sted, følelserne gik hen, fordi det var det eneste, der virkede. Så er en sansestrategi god, men ikke nok.

Jeg er også forsigtig med "kan afledes" som tegn. Man kan sagtens aflede en, der har det rigtig dårligt. Det beviser mest, at vedkommende gerne vil samarbejde.`,
        usefulBy: ["mette-line-kornmod", "bodil-krathus"],
      },
      {
        author: "sofie-brinkholt",
        postedAt: "2026-03-13T08:05:00.000Z",
        body: `Det er en rimelig indvending. Jeg bruger heller ikke afledning som bevis, men som en oplysning blandt flere. Enig i, at det ene kan blive til det andet over tid, og at man derfor må kigge igen efter et halvt år.`,
      },
      {
        author: "bodil-krathus",
        postedAt: "2026-03-16T07:40:00.000Z",
        body: `Jeg tror ikke, teamet behøver at vælge. Skriv begge hypoteser ned, og skriv ud for hver: *Hvis det er rigtigt, hvad burde vi så se, når vi gør sådan?* Så bliver uenigheden til en undersøgelse i stedet for to lejre.

Og spørg personen selv, på den måde der nu er mulig: billeder, skala, en tegning af kroppen. Det bliver glemt overraskende tit, når vi voksne har travlt med at tolke.`,
        usefulBy: ["mette-line-kornmod", "amira-lindhede", "sofie-brinkholt", "ulla-bregnedal"],
      },
    ],
  },
  {
    key: "sikkerhedsplan-med-psykiatrien",
    network,
    kind: "question",
    title: "En fælles sikkerhedsplan mellem botilbud og psykiatri: hvem skriver, og hvor ligger den?",
    author: "vibeke-strandklit",
    postedAt: "2026-04-21T11:05:00.000Z",
    targetGroups: [targetGroups.autism, targetGroups.selfHarm, targetGroups.suicidality],
    legalBases: ["SEL-107", "SEL-108"],
    body: `Som visitator ser jeg ofte tre planer for det samme menneske: én i tilbuddet, én i psykiatrien og én, som borgeren selv har på telefonen. De siger ikke altid det samme.

Er der nogen, der er lykkedes med én fælles plan? Jeg tænker især på tre ting: hvem der skriver den, hvor den ligger, så den kan findes klokken to om natten, og hvordan den bliver ændret, når noget ikke passer længere.`,
    replies: [
      {
        author: "bodil-krathus",
        postedAt: "2026-04-22T08:25:00.000Z",
        body: `Vi har en model, der holder nogenlunde. Planen er **borgerens**, på én side, i borgerens ord. Tilbuddet har en kopi. Ambulatoriet får den med ved hver samtale og skriver i deres eget system, at den findes.

Vi er holdt op med at prøve på at have ét dokument i to systemer. Det, vi deler, er papiret og datoen. Står der en anden dato på din udgave end på min, ringer vi.

Den bliver taget op fast hver tredje måned og altid efter en indlæggelse.`,
        usefulBy: ["vibeke-strandklit", "nanna-sivholt", "amira-lindhede", "jonas-tangmark"],
      },
      {
        author: "oskar-tjoernebak",
        postedAt: "2026-04-22T20:10:00.000Z",
        body: `Hos os hænger det på, om der er én i ambulatoriet, man kan ringe til. Når vedkommende skifter job, begynder vi forfra. Så et råd: skriv funktion og fællespostkasse i planen og ikke kun et navn.`,
        usefulBy: ["vibeke-strandklit"],
      },
      {
        author: "tobias-ellerask",
        postedAt: "2026-04-23T06:55:00.000Z",
        body: `Vi printer den på gult papir og lægger den samme sted hos alle. Nattevagten leder ikke i et system klokken to. Det gør en vikar slet ikke.`,
        usefulBy: ["vibeke-strandklit", "mette-line-kornmod", "oskar-tjoernebak"],
      },
    ],
  },
  {
    key: "kravtrappe-erfaringer",
    network,
    kind: "post",
    title: "Kravtrappe på en dårlig dag: det, vi har lært af et års brug",
    author: "tobias-ellerask",
    postedAt: "2026-05-19T12:30:00.000Z",
    targetGroups: [targetGroups.autism, targetGroups.selfHarm],
    methods: ["low-arousal", "krap"],
    usefulBy: ["nanna-sivholt", "bodil-krathus", "oskar-tjoernebak", "jonas-tangmark", "bjarke-fuglsoe"],
    body: `Vi har i et år brugt en kravtrappe med tre trin, lavet sammen med den enkelte beboer. Her er den i den form, vi er endt med:

| Trin | Sådan ser dagen ud | Krav, der bliver stående | Krav, der falder væk |
| --- | --- | --- | --- |
| Grøn | Som planlagt | Alle aftaler | Ingen |
| Gul | Kort søvn, flere afvisninger | Mad, medicin, ét valgt gøremål | Rengøring, fællesspisning |
| Rød | Trækker sig, gamle tegn viser sig | Mad og medicin | Alt andet, også hyggelige ting |

Det, vi har lært:

- **Beboeren skal selv kunne flytte brikken.** Når kun personalet måtte, blev det til en bedømmelse.
- **Hyggelige ting er også krav.** Det tog os længst tid at forstå.
- **Vejen tilbage skal stå på papiret.** Ellers bliver rød dag til rød uge, fordi ingen tør lægge noget på igen.
- Pårørende skal kende trappen. Ellers ligner det, at vi har opgivet.

Skriv, hvis I bruger noget lignende. Jeg vil gerne høre om vejen fra rød til gul. Den er vi ikke gode til.`,
    replies: [
      {
        author: "nanna-sivholt",
        postedAt: "2026-05-20T07:15:00.000Z",
        body: `Tak for at dele. "Hyggelige ting er også krav" er nu sætningen på vores tavle.

Om vejen tilbage: vi aftaler på den gode dag, hvilket **ét** krav der kommer først igen. Hos os er det næsten altid noget udendørs og noget sammen med et bestemt menneske.`,
        usefulBy: ["tobias-ellerask", "mette-line-kornmod"],
      },
      {
        author: "bjarke-fuglsoe",
        postedAt: "2026-05-21T13:50:00.000Z",
        body: `Vi bruger en trappe på et ungeområde og har måttet lægge et fjerde trin ind: "Ligner grøn, men er det ikke". Nogle af de unge er så vant til at holde facaden, at dagen først viser sig om aftenen.`,
        usefulBy: ["tobias-ellerask", "amira-lindhede", "ibrahim-saltoft"],
      },
    ],
  },
  {
    key: "fra-doegntilbud-til-voksenbolig",
    network,
    kind: "question",
    title: "Fra døgntilbud til voksenbolig: hvornår begynder I, og hvem holder fast?",
    author: "bjarke-fuglsoe",
    postedAt: "2026-08-18T09:40:00.000Z",
    targetGroups: [targetGroups.autism, targetGroups.selfHarm],
    legalBases: ["BL-43-1-6", "SEL-107"],
    usefulBy: ["amira-lindhede"],
    body: `Vi har flere unge, der fylder 18 inden for det næste år og skal videre til et midlertidigt botilbud. Erfaringen er, at selvskaden tager til i månederne op til, og at det ofte bliver læst som "ikke parat". Jeg tror, det er uvisheden.

Jeg vil gerne høre fra både myndighed og voksentilbud:

1. Hvornår begynder I hos jer, når det går godt?
2. Hvad vil voksentilbuddet helst vide, og hvad behøver I ikke at vide?
3. Hvem holder fast i den unge i det første halve år bagefter?`,
    replies: [
      {
        author: "vibeke-strandklit",
        postedAt: "2026-08-19T07:30:00.000Z",
        body: `Fra myndighed: når det går godt, er vi med, fra den unge er 16½ år, og den unge har mødt sin kommende rådgiver mindst to gange inden skiftet. Når det går dårligt, får jeg sagen tre måneder før og skal finde en plads i en fart. Så bliver det den ledige plads og ikke den rigtige.

Det, jeg helst vil have fra jer, er én side om, **hvad der virker**. Jeg har som regel rigeligt om, hvad der er gået galt.`,
        usefulBy: ["bjarke-fuglsoe", "jonas-tangmark", "amira-lindhede"],
      },
      {
        author: "tobias-ellerask",
        postedAt: "2026-08-19T16:20:00.000Z",
        body: `Fra voksentilbud: vi vil gerne vide, hvad en god dag består af, hvem der kan få den unge til at grine, og hvilke ord I bruger. Vi behøver ikke fem års dagbogsnotater.

En ting, vi har gjort med held: en medarbejder fra det gamle sted har haft to faste vagter om måneden hos os i et kvartal. Det krævede en kort aftale mellem lederne om betaling og ansvar, ikke mere.`,
        usefulBy: ["bjarke-fuglsoe", "vibeke-strandklit", "nanna-sivholt"],
      },
      {
        author: "amira-lindhede",
        postedAt: "2026-08-21T10:00:00.000Z",
        body: `Jeg vil gerne støtte din læsning. Når selvskaden tager til op til et skifte, er det et svar på uvished, og uvished behandles med oplysninger. Hvilket værelse, hvem er der den første aften, må jeg tage min dyne med, hvem kan jeg skrive til. Det kan man give længe før, flytningen er på plads i alle detaljer.

Til punkt 3: den unge skal selv pege på, hvem der holder fast. Det er sjældent den, der står i planen.`,
        usefulBy: ["bjarke-fuglsoe", "mette-line-kornmod", "tobias-ellerask"],
      },
    ],
  },
  {
    key: "knive-i-faelleskoekkenet",
    network,
    kind: "question",
    title: "Knive i fælleskøkkenet: låse eller lade være?",
    author: "oskar-tjoernebak",
    postedAt: "2026-10-06T17:35:00.000Z",
    targetGroups: [targetGroups.autism, targetGroups.selfHarm],
    legalBases: ["SEL-107"],
    usefulBy: ["nanna-sivholt"],
    body: `Vi diskuterer, om køkkenknivene i fælleskøkkenet skal låses inde. Halvdelen af personalet sover bedre, hvis de gør. Den anden halvdel siger, at vi så tager noget fra alle for én persons skyld, og at den, det handler om, finder noget andet.

Hvad gør I, og hvor går grænsen til indgreb, når det er et hjem?`,
    replies: [
      {
        author: "nanna-sivholt",
        postedAt: "2026-10-07T06:45:00.000Z",
        body: `Vi låste i et år og holdt op igen. Det flyttede sig bare. Til gengæld mistede tre andre lysten til at lave mad, fordi de skulle spørge om en kniv. I dag er knivene fremme, og vi har i stedet aftaler med den enkelte om, hvem man går til.`,
        usefulBy: ["oskar-tjoernebak", "bodil-krathus"],
      },
      {
        author: "tobias-ellerask",
        postedAt: "2026-10-07T11:20:00.000Z",
        body: `Jeg er ikke enig i, at det altid er forkert. I en akut periode har det hos os skabt en pause, som gjorde det muligt at tale sammen. Men med en slutdato, som alle beboere kendte, og med beboermødet involveret. Uden slutdato bliver det til inventar.`,
        usefulBy: ["oskar-tjoernebak"],
      },
      {
        author: "bodil-krathus",
        postedAt: "2026-10-08T07:25:00.000Z",
        isAcceptedAnswer: true,
        body: `Del det i to spørgsmål.

**Det juridiske.** Hvordan tilbuddet indretter sit eget fælleskøkken, er noget andet end at tage den enkeltes egne ting eller gå ind i den enkeltes bolig. Det sidste er indgreb i selvbestemmelsen og kræver hjemmel i servicelovens kapitel 24. En husorden kan ikke give jer en hjemmel, loven ikke giver. Få jeres betalingskommune eller tilsynet til at se på den konkrete beslutning, før I indfører den.

**Det faglige.** Lås gør det sværere i øjeblikket, og det kan være vigtigt i en kort periode, hvor risikoen er høj. Lås lærer ingen noget. Derfor bør der stå ved siden af beslutningen: hvor længe, hvem den gælder, hvad vi arbejder med imens, og hvornår vi ser på den igen.

Og husk at fortælle de andre beboere hvorfor, uden at fortælle om nogen.`,
        usefulBy: ["oskar-tjoernebak", "nanna-sivholt", "tobias-ellerask", "vibeke-strandklit"],
      },
      {
        author: "oskar-tjoernebak",
        postedAt: "2026-10-08T18:50:00.000Z",
        body: `Tak, det hjalp os ud af skyttegraven. Vi tager opdelingen med på personalemødet og har bedt om et møde med kommunens jurist.`,
      },
    ],
  },
  {
    key: "kvinder-der-maskerer",
    network,
    kind: "question",
    title: "Når alt ser fint ud udefra: hvordan opdager I det i bostøtten?",
    author: "ibrahim-saltoft",
    postedAt: "2026-11-19T14:55:00.000Z",
    targetGroups: [targetGroups.autism, targetGroups.selfHarm, targetGroups.inwardBehaviour],
    legalBases: ["SEL-85"],
    methods: ["bostoette"],
    body: `I bostøtten ser jeg borgeren et par timer om ugen, ofte på en god dag, hvor der er ryddet op og sat kaffe over. Flere gange har jeg først efter lang tid forstået, at besøget i sig selv kostede resten af ugen.

Hvad kigger I efter, når nogen er blevet meget dygtige til at se ud, som om det går? Og hvordan spørger man, så det ikke føles som at blive afsløret?

Jeg er især interesseret i spørgsmål, I har brugt, og som førte til en ærlig samtale.`,
    replies: [],
  },
];
