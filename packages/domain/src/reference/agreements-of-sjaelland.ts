import type { Agreement } from "./agreement.ts";

/** The two agreements of Region Sjælland, which tell development and governance apart. */
export const agreementsOfSjaelland: readonly Agreement[] = [
  {
    id: "sjaelland-2018-2020",
    regionId: "sjaelland",
    validFrom: "2018-01-01",
    validTo: "2021-01-01",
    title: { da: "Rammeaftale 2018-2020, Sjælland", en: "Framework agreement 2018-2020, Zealand" },
    status: {
      da: "Godkendt i efteråret 2017 for 2018-2019 og forlænget i efteråret 2018 med en allonge for 2019.",
      en: "Approved in autumn 2017 for 2018-2019, and extended in autumn 2018 with an addendum for 2019.",
    },
    source: "RA-SJ-2020",
    open: {
      da: "Kilden giver fokusområdernes titler, ikke deres mål.",
      en: "The source gives the titles of the focus areas, not their goals.",
    },
    focusAreas: [
      {
        id: "sjaelland-2018-2020-1",
        part: "development",
        title: {
          da: "Borgeren først – samarbejde med brugerne og deres pårørende",
          en: "The citizen first – working with users and their relatives",
        },
      },
      {
        id: "sjaelland-2018-2020-2",
        part: "development",
        title: {
          da: "Forpligtende samarbejde om tilbud til udvalgte målgrupper",
          en: "Committed co-operation on offers for selected target groups",
        },
      },
      {
        id: "sjaelland-2018-2020-3",
        part: "development",
        title: {
          da: "Tilbuddenes viden og kompetencer skal i spil",
          en: "Putting the knowledge and competences of the offers to use",
        },
      },
      {
        id: "sjaelland-2018-2020-4",
        part: "development",
        title: {
          da: "Praksisnær metodeudvikling og videndeling om effekt",
          en: "Developing methods close to practice and sharing knowledge of effect",
        },
      },
      {
        id: "sjaelland-2018-2020-5",
        part: "governance",
        title: { da: "Vidensdeling om styring", en: "Sharing knowledge of governance" },
      },
      {
        id: "sjaelland-2018-2020-6",
        part: "governance",
        title: { da: "Styringsdata og information", en: "Governance data and information" },
      },
      {
        id: "sjaelland-2018-2020-7",
        part: "governance",
        title: { da: "Stigende behov for støtte", en: "A growing need for support" },
      },
    ],
  },
  {
    id: "sjaelland-2021-2022",
    regionId: "sjaelland",
    validFrom: "2021-01-01",
    validTo: "2023-01-01",
    title: { da: "Rammeaftale 2021-2022, Sjælland", en: "Framework agreement 2021-2022, Zealand" },
    status: {
      da: "Forslag af 21. februar 2020 til behandling i KKR, de 17 kommunalbestyrelser og regionsrådet.",
      en: "Proposal of 21 February 2020, to be treated by the KKR, the 17 municipal councils and the regional council.",
    },
    source: "RA-SJ-2020",
    open: {
      da: "Kilden er forslaget. Om aftalen blev vedtaget uændret, er ikke bekræftet.",
      en: "The source is the proposal. Whether the agreement was adopted unchanged is not confirmed.",
    },
    focusAreas: [
      {
        id: "sjaelland-2021-2022-1",
        part: "development",
        title: {
          da: "Styrket samarbejde med borgerne og deres pårørende",
          en: "Closer co-operation with citizens and their relatives",
        },
        goal: {
          da: "Borgeren er i centrum for kerneopgaven, og borgerens perspektiv er med i alt udviklingsarbejde.",
          en: "The citizen is at the centre of the core task, and the citizen's view is part of all development work.",
        },
      },
      {
        id: "sjaelland-2021-2022-2",
        part: "development",
        title: {
          da: "Praksisnær metodeudvikling og videndeling om effekt",
          en: "Developing methods close to practice and sharing knowledge of effect",
        },
        goal: {
          da: "Vi ved, hvad der kommer ud af den støtte, der gives, fordi vi udvikler og deler viden om effekt.",
          en: "We know what comes out of the support that is given, because we develop and share knowledge of effect.",
        },
      },
      {
        id: "sjaelland-2021-2022-3",
        part: "development",
        title: {
          da: "En sammenhængende indsats for borgere med psykiske vanskeligheder",
          en: "Support that holds together for citizens with mental health difficulties",
        },
        goal: {
          da: "Der er bedre vilkår for støtte, der hænger sammen på tværs af psykiatri, kommune, beskæftigelse og privat netværk.",
          en: "Conditions are better for support that holds together across psychiatry, municipality, employment and the private network.",
        },
      },
      {
        id: "sjaelland-2021-2022-4",
        part: "development",
        title: {
          da: "Styrkede vilkår for mellemkommunalt samarbejde",
          en: "Better conditions for co-operation between municipalities",
        },
        goal: {
          da: "Der er bedre vilkår for at oprette tilbud på tværs af kommuner, hvor målgrupperne er små eller specialiseringen høj.",
          en: "Conditions are better for creating offers across municipalities where target groups are small or specialisation is high.",
        },
      },
      {
        id: "sjaelland-2021-2022-5",
        part: "governance",
        title: {
          da: "Bedre styringsdata og ledelsesinformation",
          en: "Better governance data and management information",
        },
        goal: {
          da: "Der er mere gennemsigtighed og mere viden om, hvordan målgrupperne udvikler sig på kort og mellemlang sigt.",
          en: "There is more transparency, and more knowledge of how target groups develop in the short and medium term.",
        },
      },
    ],
  },
];
