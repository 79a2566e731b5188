/** What a searched thing looks like to the table of queries. */
export interface DanishDocument {
  readonly id: string;
  readonly kind: "method" | "offer" | "event" | "network" | "person" | "agreement";
  readonly title: string;
  /** Names, codes and provisions, as the page shows them. Often empty. */
  readonly keywords: string;
  readonly text: string;
}

type Row = readonly [id: string, title: string, keywords: string, text: string];

const kinds = {
  m: "method",
  o: "offer",
  e: "event",
  n: "network",
  p: "person",
  a: "agreement",
} as const;

const rows: readonly Row[] = [
  [
    "m-fit",
    "Feedback Informed Treatment (FIT)",
    "feedback, alliance",
    "Borgeren vurderer samarbejdet efter hver samtale. Bruges i familiebehandling og i rusmiddelarbejde.",
  ],
  [
    "m-vum",
    "Voksenudredningsmetoden",
    "VUM 2.0",
    "Sagsbehandleren udreder støttebehovet sammen med den voksne.",
  ],
  [
    "m-mi",
    "Motiverende samtale",
    "",
    "En samtaleform, der styrker borgerens egne grunde til at ændre en vane.",
  ],
  [
    "m-act",
    "Assertive Community Treatment",
    "ACT",
    "Et opsøgende team følger mennesker med svær psykisk sygdom.",
  ],
  [
    "m-cti",
    "Critical Time Intervention",
    "overgange",
    "Støtte i ni måneder, når en borger flytter fra herberg til egen bolig.",
  ],
  [
    "m-krap",
    "Kognitiv, ressourcefokuseret og anerkendende pædagogik",
    "KRAP",
    "Skemaer, der viser, hvad borgeren kan, og hvad der er svært.",
  ],
  [
    "m-low-arousal",
    "Low arousal",
    "udadreagerende adfærd",
    "Personalet i botilbuddene sænker kravene og holder stemmen rolig, før en konflikt vokser.",
  ],
  ["m-housing-first", "Housing First", "", "Den hjemløse får en bolig først og hjælp til resten bagefter."],
  [
    "m-dat",
    "Dialektisk adfærdsterapi",
    "DAT",
    "Færdighedstræning for unge med selvskadende adfærd og personlighedsforstyrrelse.",
  ],
  [
    "m-safety-plan",
    "Sikkerhedsplan ved selvskade",
    "",
    "En aftale med den unge om, hvad der hjælper, når trangen kommer. Skrevet til unge med autisme.",
  ],
  [
    "m-teacch",
    "TEACCH",
    "struktureret pædagogik",
    "Billeder og faste pladser gør dagen til at forstå for mennesker med autismespektrumforstyrrelser.",
  ],
  ["m-aba", "Anvendt adfærdsanalyse", "ABA", "Små skridt, der øves mange gange, og som måles."],
  [
    "m-recovery",
    "Recovery-orienteret arbejde",
    "",
    "Borgerens eget håb og egne valg styrer indsatsen i socialpsykiatrien.",
  ],
  ["m-marte-meo", "Marte Meo", "", "Korte film af hverdagen viser forældre og personale, hvad der virker."],
  ["m-peer", "Peerstøtte", "", "En medarbejder med egne erfaringer følges med borgeren."],
  [
    "m-trauma",
    "Traumebevidst praksis",
    "PTSD",
    "Tryghed for veteraner og flygtninge. E-mail med spørgsmål besvares af netværket.",
  ],
  [
    "o-bakkehuset",
    "Botilbuddet Bakkehuset",
    "SEL § 107",
    "Midlertidigt botilbud for unge mellem 18 og 30 år med autisme. Se også VUM'en.",
  ],
  ["o-fyrrehoej", "Fyrrehøj", "SEL § 108", "Længerevarende botilbud til voksne med udviklingshæmning."],
  ["o-solgaarden", "Solgården", "ledige pladser", "To botilbudspladser er ledige fra marts."],
  ["o-aahusene", "Åhusene", "servicelovens § 107, stk. 2", "Midlertidige botilbud i tre huse ved åen."],
  [
    "o-havnen",
    "Rusmiddelcenter Havnen",
    "SEL § 101",
    "Ambulant misbrugsbehandling for voksne, alene og i grupper.",
  ],
  ["o-kontakten", "Kontakten", "SEL § 101 a", "Anonym rådgivning af mennesker, der bruger stoffer."],
  ["o-alkohol", "Alkoholklinikken Vest", "sundhedslovens § 141", "Samtaler og medicin ved alkoholmisbrug."],
  ["o-broen", "Broen", "", "Døgntilbud, hvor behandling af misbrug går hånd i hånd med arbejde."],
  [
    "o-lindely",
    "Krisecentret Lindely",
    "§ 109",
    "Ophold for kvinder og børn, der er udsat for vold. Landets krisecentre henviser hertil.",
  ],
  ["o-nordlyset", "Herberget Nordlyset", "SEL § 110", "Forsorgshjem for mænd uden et sted at bo."],
  [
    "o-hjemmet",
    "Bostøtte i eget hjem",
    "SEL § 85",
    "En fast kontaktperson kommer to gange om ugen hos voksne med ADHD.",
  ],
  ["o-egeparken", "Egeparken", "", "Særligt tilrettelagt ungdomsuddannelse med værksted, køkken og praktik."],
  [
    "o-moellen",
    "Værkstedet Møllen",
    "§§ 103 og 104",
    "Beskyttet beskæftigelse samt aktivitets- og samværstilbud på hverdage.",
  ],
  [
    "o-plejefamilier",
    "Plejefamilier i Midtby",
    "BL § 43, stk. 1, nr. 3",
    "Specialiserede plejefamilier med vejledning og aflastning.",
  ],
  [
    "o-strandvejen",
    "Strandvejen",
    "barnets lov § 43, stk. 1, nr. 6",
    "Børne- og ungehjem for unge på 12 til 17 år.",
  ],
  ["o-klitten", "Klitten", "BL § 62, stk. 2, nr. 4", "Sikret døgninstitution med skole på stedet."],
  [
    "o-aaloekke",
    "Hjerneskadecenter Aaløkke",
    "erhvervet hjerneskade",
    "Genoptræning og rådgivning. Besøg os på Vestergade 107.",
  ],
  ["o-taleboblen", "Taleboblen", "", "Høreapparater, synshjælp og undervisning af voksne, der stammer."],
  ["o-aarhus", "Klubben i Århus", "BL § 84", "Klubtilbud med plads til tolv børn."],
  ["o-koebenhavn", "Dagskolen Ørestad", "", "Dagbehandling i København for elever med angst."],
  ["o-laesoe", "Øhuset på Læsø", "", "Aflastningsophold i ferier og weekender."],
  ["o-koekken", "Køkkenholdet", "", "Beboerne laver mad sammen hver torsdag."],
  ["o-genbrug", "Genbrugsbutikken", "", "Tasker med mærket made in Denmark sys af deltagerne."],
  [
    "e-selvskade",
    "Temadag: når unge skader sig selv",
    "selvskade",
    "Oplæg om selvskade på bosteder og i skolen.",
  ],
  [
    "e-adhd",
    "Opmærksomhedsforstyrrelse hos piger",
    "",
    "Konference for psykologer, lærere og socialrådgivere.",
  ],
  ["e-takster", "Dialogmøde om takster", "", "Taksterne for næste år og en ny takstanalyse."],
  ["e-karate", "Karate for alle", "", "Idrætsdag på stadion."],
  ["e-laan", "Et lån uden rente", "", "Betal en rate om måneden. Kursus i privatøkonomi."],
  ["e-statistik", "Nye tal", "", "Tal for belægning og ventetid i fem regioner."],
  ["e-talsmand", "Valg af talsmand", "", "Beboerne vælger talsmand og suppleant."],
  ["e-paaroerende", "Gruppe for pårørende", "", "Seks aftener i en lille gruppe."],
  ["e-historie", "Fortidens grupperinger", "", "Foredrag om grupperinger i socialpolitikken."],
  ["e-landsby", "En landsby viser vej", "", "Hele landsbyen hjælper med transport."],
  ["e-land-og-by", "Forskelle", "", "Hvad skiller land og by, når tilbud placeres?"],
  ["e-demens", "Demens og yngre familier", "", "Kursus for konsulenter, der møder demensramte."],
  ["n-autisme", "Netværk om autisme", "Autismespektrum", "Erfaringer med skolefravær, sanser og botilbud."],
  ["n-ungdom", "Ungdom og voksenliv", "", "Overgangen fra skole til arbejde."],
  ["n-hjemloeshed", "Hjemløshed", "", "Opsøgende arbejde på gaden, herberger og skæve boliger."],
  ["n-trivsel", "Barnets trivsel", "", "Samarbejde mellem skole og familie om skilsmisse."],
  ["n-aldring", "Når udviklingshæmmede bliver ældre", "", "Plejebehov, sansetab og en god alderdom."],
  [
    "n-begreber",
    "Fælles faglige begreber",
    "",
    "Kommunernes fælles sprog for funktionsevne, brugt på tværs.",
  ],
  ["p-bo", "Bo Engsvang", "neuropædagogik", "Faglig leder. Spørg mig om struktur og rolige rum."],
  ["p-aase", "Åse Kjærsgård", "VISO-specialist", "Ved meget om spiseforstyrrelser hos drenge."],
  [
    "p-joergen",
    "Jørgen Bæk Aagaard",
    "socialtilsyn",
    "Tilsynskonsulent. Holder café for nye ledere og godkender efter socialtilsynsloven.",
  ],
  [
    "a-anbringelser",
    "Færre anbringelser langt fra hjemmet",
    "fælles mål",
    "Børn og forældre skal kunne mødes i hverdagen.",
  ],
  [
    "a-styring",
    "Styringsaftale 2025-2026",
    "rammeaftale",
    "Kommunerne sænker deres udgift pr. døgn med fem procent.",
  ],
];

/** An invented corpus of the field: small enough to read, wide enough to go wrong in. Nobody in it exists. */
export const danishDocuments: readonly DanishDocument[] = rows.map(([id, title, keywords, text]) => ({
  id,
  kind: kinds[id.charAt(0) as keyof typeof kinds],
  title,
  keywords,
  text,
}));
