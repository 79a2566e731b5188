import { targetGroups } from "../target-groups.ts";
import type { DemoThread } from "../types.ts";

const network = "misbrug-og-psykiske-vanskeligheder";

export const misbrugOgPsykiskeVanskeligheder: readonly DemoThread[] = [
  {
    key: "velkommen-misbrug-og-psykiske-vanskeligheder",
    network,
    kind: "post",
    title: "Om netværket, og en bøn om sproget",
    author: "camilla-rishede",
    postedAt: "2026-01-15T09:00:00.000Z",
    isPinned: true,
    usefulBy: ["peder-thingskov", "dennis-kloevermark", "farah-noerrevang"],
    body: `Her er både behandlere, bostøtter, ledere, sygeplejersker, peers og brugere. Skriv, så alle kan være med.

Jeg har en bøn om sproget: vi skriver om mennesker, der **bruger** rusmidler og **har** psykiske vanskeligheder. Ikke om "dobbeltdiagnoser" i flertal, ikke om "umotiverede". Det er ikke pynt. Ordene følger med ind i samtalen bagefter.

Spørg endelig til det, du tror, at alle andre ved.`,
    replies: [
      {
        author: "peder-thingskov",
        postedAt: "2026-01-15T18:20:00.000Z",
        body: `Tak for det med ordene. Jeg har læst nok journaler om mig selv til at vide, at de bliver hængende.

Jeg læser med og siger til, når I glemmer at spørge den, det handler om.`,
        usefulBy: ["camilla-rishede", "gitte-sommerkaer", "dennis-kloevermark"],
      },
    ],
  },
  {
    key: "kastebold-mellem-systemer",
    network,
    kind: "question",
    title: "Psykiatrien siger stofferne først, rusmiddelcentret siger psykiatrien først. Hvad virker?",
    author: "farah-noerrevang",
    postedAt: "2026-02-17T10:30:00.000Z",
    targetGroups: [targetGroups.misuse, targetGroups.mentalDifficulties],
    legalBases: ["SEL-101", "SUL-141", "SEL-85"],
    usefulBy: ["thea-marksoe", "niels-ole-tvaermark", "birgitte-lavring"],
    body: `Det klassiske: ambulatoriet vil ikke udrede, så længe der er et aktivt forbrug. Rusmiddelcentret synes, at borgeren er for dårlig til gruppeforløbet. Bostøtten står i midten og har begge i telefonen.

Jeg leder ikke efter skyld. Jeg leder efter konkrete aftaler, der har fået nogen til at gå i gang **samtidig**. Hvad har I skrevet ned, hvem skrev under, og holdt det længere end det første halve år?`,
    replies: [
      {
        author: "camilla-rishede",
        postedAt: "2026-02-18T08:10:00.000Z",
        isAcceptedAnswer: true,
        body: `Vi har en aftale, der nu har holdt i godt to år. Den er kort:

1. Den, der får henvendelsen først, **beholder den**, til den anden har sagt ja. Ingen må afslutte med "henvend dig et andet sted".
2. Inden for ti hverdage holder vi et møde på højst 45 minutter med borgeren. Er borgeren ikke klar til et møde, holder vi det med spørgsmål, borgeren har godkendt.
3. Vi aftaler én kontaktperson og to parallelle spor. Ingen af sporene må have det andet som betingelse for at begynde.
4. Hver sjette uge ser lederne på de forløb, der er gået i stå. Ikke sagsbehandlerne, lederne.

Det er punkt 4, der har fået det til at holde. De tre andre havde vi også i den gamle aftale.

Og så læser jeg servicelovens § 101 sådan, at en psykisk lidelse ikke i sig selv er en grund til at vente med at tilbyde behandling. Det kan være rart at have i hånden, når man ringer.`,
        usefulBy: [
          "farah-noerrevang",
          "thea-marksoe",
          "gitte-sommerkaer",
          "niels-ole-tvaermark",
          "peder-thingskov",
        ],
      },
      {
        author: "gitte-sommerkaer",
        postedAt: "2026-02-18T13:45:00.000Z",
        body: `Fra sygeplejen: det hjælper, at nogen tager kroppen først. Søvn, tænder, sår, medicin. Det kan alle blive enige om uanset forbrug, og imens opstår der en tillid, som begge spor kan bruge.`,
        usefulBy: ["farah-noerrevang", "camilla-rishede", "dennis-kloevermark"],
      },
      {
        author: "dennis-kloevermark",
        postedAt: "2026-02-19T19:30:00.000Z",
        body: `Set nedefra: jeg blev ikke væk, fordi jeg var umotiveret. Jeg blev væk, fordi jeg skulle fortælle det hele forfra til den fjerde. Hvis I kun kan aftale én ting, så aftal, at det første møde begynder med det, I allerede ved.`,
        usefulBy: [
          "camilla-rishede",
          "farah-noerrevang",
          "peder-thingskov",
          "thea-marksoe",
          "morten-hvidkilde",
        ],
      },
      {
        author: "farah-noerrevang",
        postedAt: "2026-04-09T11:15:00.000Z",
        body: `Vi har nu punkt 1 og 4 på plads og arbejder på resten. Lederne har holdt to møder og har flyttet forløb, der havde stået stille siden efteråret. Tak.`,
        usefulBy: ["camilla-rishede"],
      },
    ],
  },
  {
    key: "husregler-og-alkohol",
    network,
    kind: "question",
    title: "Alkohol på et midlertidigt botilbud: husregel eller ej?",
    author: "niels-ole-tvaermark",
    postedAt: "2026-03-24T12:50:00.000Z",
    targetGroups: [targetGroups.alcoholMisuse, targetGroups.mentalDifficulties],
    legalBases: ["SEL-107"],
    methods: ["recovery"],
    body: `Vi har i mange år haft den regel, at man ikke drikker i fællesarealerne. I egen bolig bestemmer man selv. Nu ønsker en del af beboerne et helt tørt hus, fordi de selv er på vej ud af et forbrug. Andre siger, at de så flytter.

Hvordan har I håndteret det? Jeg er i tvivl om både det rimelige og det lovlige.`,
    replies: [
      {
        author: "morten-hvidkilde",
        postedAt: "2026-03-25T07:20:00.000Z",
        body: `Vi er tørre i fællesarealerne og i haven, men blander os ikke i boligen. Et tørt hus kræver, at man har sagt det **før** indflytning, og at der findes et sted at flytte hen for den, der ikke kan. Ellers bliver reglen til en udskrivning i forklædning.`,
        usefulBy: ["niels-ole-tvaermark", "peder-thingskov"],
      },
      {
        author: "peder-thingskov",
        postedAt: "2026-03-25T17:00:00.000Z",
        body: `Jeg har boet begge slags steder. Det tørre hus reddede mig. Det andet sted reddede en ven, fordi de ikke smed ham ud. Så mit svar er kedeligt: der skal være begge dele, og man skal vide, hvilket af dem man flytter ind i.`,
        usefulBy: ["niels-ole-tvaermark", "dennis-kloevermark", "camilla-rishede", "gitte-sommerkaer"],
      },
      {
        author: "birgitte-lavring",
        postedAt: "2026-03-26T09:10:00.000Z",
        body: `Fra visitationen: skriv det tydeligt i jeres beskrivelse af tilbuddet. Jeg har siddet med borgere, der fik det at vide på dagen. Og hvis I ændrer reglen undervejs, så sig det til os, inden I siger det til beboerne, så vi kan hjælpe dem, der ikke kan blive.`,
        usefulBy: ["niels-ole-tvaermark"],
      },
      {
        author: "camilla-rishede",
        postedAt: "2026-03-27T10:40:00.000Z",
        body: `Jeg er nok mere skeptisk over for tørre huse end Morten. Min erfaring er, at drikkeriet flytter ud bag cykelskuret, og at det er der, det går galt. Hvis I vælger det, så aftal på forhånd, at det at fortælle om et tilbagefald **aldrig** koster noget. Ellers holder folk op med at fortælle.`,
        usefulBy: ["dennis-kloevermark", "niels-ole-tvaermark", "farah-noerrevang"],
      },
    ],
  },
  {
    key: "peer-i-modtagelsen",
    network,
    kind: "post",
    title: "Peer i modtagelsen: hvad jeg laver, og hvad jeg ikke laver",
    author: "dennis-kloevermark",
    postedAt: "2026-06-09T13:15:00.000Z",
    methods: ["peerstoette", "recovery"],
    usefulBy: [
      "peder-thingskov",
      "camilla-rishede",
      "farah-noerrevang",
      "morten-hvidkilde",
      "ibrahim-saltoft",
    ],
    body: `Flere har spurgt, så her er det samlet.

**Det laver jeg:** Jeg er den første, nye beboere møder. Jeg viser rundt, drikker kaffe og fortæller, hvad der sker i morgen. Jeg siger højt, at jeg selv har været her, hvis det passer ind. Jeg er med til husmødet og holder en åben gruppe hver anden uge.

**Det laver jeg ikke:** Jeg skriver ikke i journalen. Jeg er ikke til stede for at overtale nogen. Jeg er ikke vikar, når der mangler en i vagtplanen. Det sidste tog et halvt år at få til at stå fast.

**Det skal være i orden, for at det kan bære:**

- en leder, der har tid til mig hver fjortende dag, også når det går godt
- kolleger, der ved, at det er en faglighed og ikke en rar historie
- mindst én anden peer at ringe til

Jeg svarer gerne på spørgsmål. Det er billigere end at begå de samme fejl.`,
    replies: [
      {
        author: "morten-hvidkilde",
        postedAt: "2026-06-10T08:35:00.000Z",
        body: `Tak. Vi overvejer det samme. Hvordan gør I med tavshedspligt og adgang, når du ikke skriver i journalen? Læser du i den?`,
      },
      {
        author: "dennis-kloevermark",
        postedAt: "2026-06-10T16:05:00.000Z",
        body: `Jeg har tavshedspligt som alle andre, det står i ansættelsen. Jeg har ikke adgang til journalen, og det er efter eget ønske. Får jeg noget at vide, som personalet skal vide, siger jeg til beboeren: "Det her bliver vi nødt til at gå ind med sammen." Det har aldrig været et problem.`,
        usefulBy: ["morten-hvidkilde", "peder-thingskov", "thea-marksoe"],
      },
    ],
  },
  {
    key: "hvad-maa-vi-fortaelle-hinanden",
    network,
    kind: "question",
    title: "Hvad må vi fortælle hinanden på tværs, når borgeren ikke har sagt ja?",
    author: "thea-marksoe",
    postedAt: "2026-09-08T08:25:00.000Z",
    targetGroups: [targetGroups.misuse, targetGroups.mentalDifficulties],
    usefulBy: ["farah-noerrevang", "ibrahim-saltoft"],
    body: `Vi er ofte i tvivl, når bostøtte, rusmiddelcenter og ambulatorium skal tale sammen. Nogle kolleger siger ingenting uden underskrift. Andre siger for meget.

Har I en enkel måde at forklare det på for nye kolleger, som også holder juridisk? Jeg leder efter noget, der kan stå på én side.`,
    replies: [
      {
        author: "farah-noerrevang",
        postedAt: "2026-09-08T14:00:00.000Z",
        body: `Vi lærer nye kolleger tre trin:

1. **Spørg borgeren.** Det er næsten altid både nemmest og bedst. Spørg konkret: "Må jeg fortælle Camilla, at du ikke har sovet i tre nætter?"
2. **Skriv ned, hvad der blev sagt ja til**, til hvem og hvor længe. Et samtykke er ikke en blankocheck.
3. **Er der ikke et ja, så ring til juristen, ikke til samarbejdspartneren.** Reglerne er forskellige alt efter, om du sidder i kommunen eller i sundhedsvæsenet, og det er ikke dig, der skal kunne dem udenad.

Ved akut fare for liv gælder noget andet, og det skal stå med stort på siden.`,
        usefulBy: ["thea-marksoe", "niels-ole-tvaermark", "gitte-sommerkaer", "ibrahim-saltoft"],
      },
      {
        author: "ibrahim-saltoft",
        postedAt: "2026-09-09T09:50:00.000Z",
        body: `En praktisk ting: brug tolk til samtykket, også selv om I plejer at klare jer uden. Jeg har set underskrifter, hvor den, der skrev under, troede, at det var en kvittering.`,
        usefulBy: ["thea-marksoe", "farah-noerrevang", "camilla-rishede"],
      },
      {
        author: "gitte-sommerkaer",
        postedAt: "2026-09-10T12:30:00.000Z",
        body: `Husk også den modsatte fejl. At man ikke må fortælle, betyder ikke, at man ikke må **lytte**. Ambulatoriet må gerne tage imod det, bostøtten er bekymret for, selv om de ikke må svare.`,
        usefulBy: ["thea-marksoe", "farah-noerrevang"],
      },
    ],
  },
  {
    key: "aktivitetstilbud-ved-aktivt-forbrug",
    network,
    kind: "question",
    title: "Aktivitetstilbud, hvor man må komme med et aktivt forbrug",
    author: "birgitte-lavring",
    postedAt: "2026-11-12T09:35:00.000Z",
    targetGroups: [targetGroups.misuse, targetGroups.socialIsolation],
    legalBases: ["SEL-104"],
    body: `De fleste af de aktivitets- og samværstilbud, jeg kan visitere til, forventer, at man møder uden at være påvirket. Det forstår jeg godt. Men det betyder, at en hel gruppe sidder alene hjemme.

Kender I tilbud efter § 104, der har fundet en form, hvor det kan lade sig gøre for både brugere og personale? Jeg vil gerne høre om rammerne: åbningstid, normering, hvad der fører til, at man bliver sendt hjem, og hvordan I taler med naboerne.`,
    replies: [],
  },
];
