import { targetGroups } from "./target-groups.ts";
import type { DemoNetwork } from "./types.ts";

export const networks: readonly DemoNetwork[] = [
  {
    key: "autisme-og-selvskade",
    name: "Autisme og selvskadende adfærd",
    purpose: `Netværket er for dig, der arbejder med unge og voksne med autisme, som skader sig selv: pædagoger, psykologer, ergoterapeuter, visitatorer og ledere i kommuner, regioner og tilbud.

Vi hjælper hinanden med det, der er svært til hverdag: at forstå, hvad selvskaden er et svar på, at lave sikkerhedsplaner, som bliver brugt, at samarbejde med psykiatrien og at passe på hinanden som kolleger. Vi skriver også, når noget ikke virkede.

Netværket arbejder for de fælles mål **Adgang til den højt specialiserede tilbudsvifte** og **Fast fokus på at anvende og udvikle bedste praksis**. Viden om den lille målgruppe skal kunne nås fra alle kommuner, også dem, der kun møder den sjældent.

Skriv om situationer og mønstre, aldrig om en borger, der kan genkendes.`,
    serves: ["faelles-maal-1", "faelles-maal-3"],
    admission: "open",
    targetGroups: [targetGroups.autism, targetGroups.selfHarm],
    legalBases: ["SEL-85", "SEL-107", "SEL-108", "ABL-105-2", "BL-43-1-6"],
    regions: ["hovedstaden", "sjaelland"],
    contact: "jonas-tangmark",
    createdOn: "2025-11-03",
    coordinators: ["jonas-tangmark", "sofie-brinkholt"],
    members: [
      "bodil-krathus",
      "tobias-ellerask",
      "mette-line-kornmod",
      "ibrahim-saltoft",
      "vibeke-strandklit",
      "nanna-sivholt",
      "amira-lindhede",
      "oskar-tjoernebak",
      "bjarke-fuglsoe",
      "malthe-krogager",
      "ulla-bregnedal",
    ],
  },
  {
    key: "misbrug-og-psykiske-vanskeligheder",
    name: "Misbrug og psykiske vanskeligheder",
    purpose: `Netværket samler dem, der møder borgere med både psykiske vanskeligheder og et forbrug af rusmidler: behandlere, bostøtter, botilbud, koordinatorer, peers og sygeplejersker.

Vi arbejder med det, der falder mellem to stole: hvem der har bolden, hvad vi må fortælle hinanden, og hvordan man holder kontakten, når planen ikke holder. Brugere og pårørende er med som medlemmer, ikke som gæster.

Netværket bidrager til fokusområdet **En sammenhængende indsats for borgere med psykiske vanskeligheder** og henter erfaringer fra arbejdet med **Koordinerende socialpsykiatriske indsatser og sektorovergange**.`,
    serves: ["sjaelland-2021-2022-3", "syddanmark-2019-2020-3"],
    admission: "open",
    targetGroups: [targetGroups.misuse, targetGroups.mentalDifficulties],
    legalBases: ["SEL-85", "SEL-101", "SEL-104", "SEL-107", "SEL-110", "SUL-141"],
    regions: ["sjaelland", "syddanmark", "nordjylland"],
    contact: "camilla-rishede",
    createdOn: "2025-10-06",
    coordinators: ["camilla-rishede"],
    members: [
      "niels-ole-tvaermark",
      "farah-noerrevang",
      "gitte-sommerkaer",
      "dennis-kloevermark",
      "peder-thingskov",
      "morten-hvidkilde",
      "birgitte-lavring",
      "thea-marksoe",
      "ibrahim-saltoft",
    ],
  },
  {
    key: "erhvervet-hjerneskade",
    name: "Erhvervet hjerneskade i hverdagen",
    purpose: `For alle, der arbejder med voksne, som lever med følgerne af en hjerneskade, når genoptræningen er slut og hverdagen begynder: koordinatorer, terapeuter, neuropsykologer, logopæder, socialrådgivere og medarbejdere i botilbud og dagtilbud.

Vi deler det håndværk, der gør overgange gode: hvad en kommune skal vide før udskrivning, hvordan man taler med pårørende, hvordan træthed bliver taget alvorligt i et dagtilbud.

Netværket er landsdækkende, fordi målgruppen er lille de fleste steder. Det arbejder for målet **Adgang til den højt specialiserede tilbudsvifte** og for **Forpligtende samarbejde om tilbud til udvalgte målgrupper**.`,
    serves: ["faelles-maal-1", "sjaelland-2018-2020-2"],
    admission: "open",
    targetGroups: [targetGroups.acquiredBrainInjury, targetGroups.communicationDisability],
    legalBases: ["SEL-85", "SEL-103", "SEL-104", "SEL-107", "SEL-108", "SPV"],
    regions: [],
    contact: "anders-vibholm",
    createdOn: "2025-12-01",
    coordinators: ["anders-vibholm", "lone-kaersgrav"],
    members: ["jeppe-stenhusum", "hanne-bakkelund", "thea-marksoe", "vibeke-strandklit", "malthe-krogager"],
  },
  {
    key: "low-arousal-i-botilbud",
    name: "Low arousal i botilbud",
    purpose: `Netværket er for medarbejdere og ledere i botilbud og døgninstitutioner, der arbejder med low arousal eller vil i gang. Her er plads til både begyndere og skeptikere.

Vi taler om det, der sker efter kurset: hvordan en fælles tilgang holder, når der er travlt, når vikaren har vagten, og når man selv bliver bange. Vi deler korte redskaber, vi selv har prøvet, og siger til, når de ikke passede til målgruppen.

Det bidrager til **Fast fokus på at anvende og udvikle bedste praksis** og til **Borgeren som en aktiv del af samfundet**: færre konflikter giver plads til et liv uden for tilbuddet.`,
    serves: ["faelles-maal-3", "syddanmark-2019-2020-2"],
    admission: "open",
    targetGroups: [targetGroups.outwardBehaviour, targetGroups.autism, targetGroups.intellectualDisability],
    legalBases: ["SEL-107", "SEL-108", "ABL-105-2", "BL-43-1-6"],
    regions: ["syddanmark", "midtjylland"],
    contact: "kristoffer-aabrink",
    createdOn: "2025-09-15",
    coordinators: ["kristoffer-aabrink"],
    members: [
      "louise-dalsgrav",
      "zeynep-havmand",
      "ejnar-solbjerg",
      "bjarke-fuglsoe",
      "oskar-tjoernebak",
      "tobias-ellerask",
      "mette-line-kornmod",
      "nanna-sivholt",
      "bodil-krathus",
      "jonas-tangmark",
      "sofie-brinkholt",
    ],
  },
  {
    key: "styringsdata-og-oekonomi",
    name: "Styringsdata og økonomi",
    purpose: `For økonomer, controllere, registerindberettere og sekretariater, der arbejder med takster, belægning og ledelsesinformation på det specialiserede socialområde.

Vi hjælper hinanden med at lave tal, andre kan gå i rette med: hvad der er talt med, hvor det kommer fra, og hvem der sidst har bekræftet det. Udkast og mellemregninger må deles her, men ikke videre uden ejerens ja. Derfor er der adgang efter anmodning.

Netværket arbejder for **Bedre styringsdata og ledelsesinformation** og for **En relevant og aktuel tilbudsvifte**.`,
    serves: ["sjaelland-2021-2022-5", "hovedstaden-2019-2020-1"],
    admission: "on-request",
    targetGroups: [],
    legalBases: ["SEL-107", "SEL-108", "ABL-105-2", "SEL-103", "SEL-104"],
    regions: ["hovedstaden", "sjaelland"],
    contact: "rasmus-teglvig",
    createdOn: "2025-09-01",
    coordinators: ["rasmus-teglvig", "dorthe-lyngfalk"],
    members: [
      "karen-ravnild",
      "henrik-moseby",
      "claus-hoejkilde",
      "trine-myrestad",
      "simon-agerlyst",
      "inger-marie-toftdahl",
    ],
  },
  {
    key: "effekt-og-feedback",
    name: "Effekt og feedback: FIT og progression",
    purpose: `Netværket er for praktikere, udviklingskonsulenter, forskere og undervisere, der vil vide, om støtten hjælper, og som gerne vil høre det fra borgeren selv.

Vi arbejder med FIT, med mål, der kan følges, og med en kultur, hvor tal fører til en samtale og ikke til et skema mere. Skepsis er velkommen, når den er konkret.

Netværket bidrager til **Øget fokus på effekt** og **Praksisnær metodeudvikling og videndeling om effekt**. Det vil også være stedet, hvor partnerskaber mellem tilbud, forskning og uddannelser begynder, og arbejder dermed for **Fast fokus på at anvende og udvikle bedste praksis**.`,
    serves: ["syddanmark-2019-2020-1", "sjaelland-2021-2022-2", "faelles-maal-3"],
    admission: "open",
    targetGroups: [targetGroups.mentalDifficulties, targetGroups.intellectualDisability],
    legalBases: ["SEL-85", "SEL-104", "SEL-107", "SEL-108"],
    regions: ["syddanmark", "sjaelland", "hovedstaden"],
    contact: "pia-oernlauge",
    createdOn: "2025-10-20",
    coordinators: ["pia-oernlauge", "ulla-bregnedal"],
    members: [
      "stine-floejborg",
      "malthe-krogager",
      "signe-havrevig",
      "morten-hvidkilde",
      "zeynep-havmand",
      "ejnar-solbjerg",
      "kristoffer-aabrink",
      "peder-thingskov",
      "gitte-sommerkaer",
      "dennis-kloevermark",
      "helle-markedal",
    ],
  },
  {
    key: "saerligt-dyre-enkeltsager",
    name: "Særligt dyre enkeltsager",
    purpose: `Et lukket rum for visitationsledere, chefer, jurister og sekretariater, der har ansvar for de mest omfattende enkeltsager. Man bliver medlem ved invitation, så kredsen ved, hvem der læser med.

Vi drøfter principper: hvordan et enkeltmandsprojekt følges op, hvordan man forhandler en særtakst ordentligt, hvornår kommuner med fordel kan gå sammen. Selve sagerne hører til i kommunernes egne systemer og nævnes ikke her.

Netværket arbejder for **Styrkede vilkår for mellemkommunalt samarbejde** og for det fælles mål **Forpligtende samarbejde**.`,
    serves: ["sjaelland-2021-2022-4", "faelles-maal-2"],
    admission: "invitation",
    targetGroups: [targetGroups.outwardBehaviour, targetGroups.multipleDisability],
    legalBases: ["SEL-107", "SEL-108", "ABL-105-2", "BL-43-1-6"],
    regions: ["sjaelland", "hovedstaden"],
    contact: "inger-marie-toftdahl",
    createdOn: "2025-11-17",
    coordinators: ["inger-marie-toftdahl"],
    members: [
      "simon-agerlyst",
      "birgitte-lavring",
      "claus-hoejkilde",
      "henrik-moseby",
      "vibeke-strandklit",
      "dorthe-lyngfalk",
    ],
  },
  {
    key: "voksenudredning-og-bostoette",
    name: "Voksenudredning og § 85 i praksis",
    purpose: `Netværket blev oprettet for at arbejde med **Specialiseret socialpædagogisk støtte (SEL § 85) og Voksenudredningsmetoden i praksis**: fra udredning til en indsats så tæt på borgerens eget liv som muligt.

Aktiviteten er gået i dvale. De gamle tråde kan stadig læses, og de handler om spørgsmål, der kommer igen. Skriv til kontaktpersonen, hvis du har lyst til at tage stafetten.`,
    serves: ["hovedstaden-2017-1"],
    admission: "open",
    targetGroups: [targetGroups.mentalDifficulties],
    legalBases: ["SEL-85"],
    regions: ["hovedstaden"],
    contact: "helle-markedal",
    createdOn: "2025-08-18",
    dormantSince: "2026-06-30",
    coordinators: ["helle-markedal"],
    members: ["erik-pilegrav", "trine-myrestad", "signe-havrevig", "karen-ravnild", "vibeke-strandklit"],
  },
];
