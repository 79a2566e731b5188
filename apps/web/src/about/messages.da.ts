export const messages = {
  about: {
    title: "Om Rammeværk",
    lead: "Et fælles sted for dem, der arbejder med det specialiserede socialområde.",
    sections: [
      {
        heading: "Hvad er en rammeaftale?",
        paragraphs: [
          "I hver region indgår kommunerne og regionen en rammeaftale. Den siger, hvordan de udvikler, styrer og koordinerer tilbud til mennesker med handicap, psykiske vanskeligheder eller sociale problemer, som den enkelte kommune har for få af til at løse opgaven alene.",
          "Aftalen har to dele: udviklingsstrategien med mål og fokusområder og styringsaftalen om økonomi og takster.",
        ],
      },
      {
        heading: "Hvorfor Rammeværk?",
        paragraphs: [
          "Viden om små målgrupper er spredt på mange arbejdspladser. Rammeværk gør det let at finde den, der ved noget, at spørge på tværs af kommunegrænser og at se, om det aftalte bliver til noget.",
          "Denne udgave har netværk, eksperter og rammeaftalernes mål. Arrangementer, metoder, tilbud og takster kommer senere.",
        ],
      },
      {
        heading: "Hvem kan være med?",
        paragraphs: [
          "Fagfolk i kommuner, regioner, fælles sekretariater, tilbud, uddannelser, forskning og brugerorganisationer. Mål og fokusområder kan læses af alle.",
        ],
      },
      {
        heading: "Åben kildekode",
        paragraphs: [
          "Rammeværk er fri software under Mozilla Public License 2.0. Enhver myndighed kan bruge, undersøge og forbedre det.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Tilgængelighed",
    lead: "Alle skal kunne bruge Rammeværk, også med tastatur, skærmlæser, stor skrift eller på telefon.",
    sections: [
      {
        heading: "Det, vi går efter",
        paragraphs: [
          "Siderne følger Det Fælles Designsystem og bygges efter WCAG 2.2 på niveau AA, som loven om webtilgængelighed kræver af offentlige myndigheder.",
          "Hver side bliver prøvet automatisk med værktøjet axe, alene med tastatur og ved 360 og 1280 punkters bredde.",
        ],
      },
      {
        heading: "Det, vi ved ikke er godt nok",
        paragraphs: [
          "Filer, som brugere vedhæfter, er ikke gjort tilgængelige af os. Bed den, der har delt filen, om en udgave, du kan bruge.",
          "Rammeværk er endnu ikke prøvet af brugere med hjælpemidler i deres hverdag.",
        ],
      },
      {
        heading: "Er der noget, du ikke kan bruge?",
        paragraphs: [
          "Sig det til administratoren hos din organisation. Den myndighed, der driver denne udgave af Rammeværk, skal også have en tilgængelighedserklæring, hvor der står, hvem du kan skrive til, og hvordan du kan klage.",
        ],
      },
    ],
  },
  privacy: {
    title: "Privatliv",
    lead: "Hvad der gemmes om dig, hvem der ser det, og hvordan du får det at se eller slettet.",
    sections: [
      {
        heading: "Hvad der gemmes",
        paragraphs: [
          "Din konto: navn, arbejdsmail, stilling, organisation og sprog, og det, du selv skriver i din profil.",
          "Det, du skriver: indlæg, svar og vedhæftede filer, med tidligere udgaver.",
          "De søgninger, du selv gemmer. Ellers gemmes kun, hvad der søges efter, og hvor ofte, aldrig af hvem.",
          "Det, der er sket: hvem der har ændret hvad, hvornår og fra hvilken session. Indholdet af indlæg står ikke der.",
        ],
      },
      {
        heading: "Hvem der ser det",
        paragraphs: [
          "Indlæg i et netværk ses af netværkets medlemmer. Du vælger selv, om dine kompetencer ses af medlemmer af dine netværk, af alle, der er logget ind, eller af ingen.",
        ],
      },
      {
        heading: "På din egen enhed",
        paragraphs: [
          "Rammeværk bruger to cookies: en, der holder dig logget ind, og en, der husker dit sprog. Ingen måler, hvad du gør, og intet hentes fra andre websteder.",
          "Det, du er i gang med at skrive, gemmes i din browser, indtil du sender det, og højst i 30 dage. Det slettes, når du logger ud. Det samme gælder dine seneste søgninger.",
        ],
      },
      {
        heading: "Få det at se, eller få det slettet",
        paragraphs: [
          "Under Min konto kan du hente alt, hvad der er gemt om dig, og slette kontoen. Så bestemmer du, om dine indlæg bliver stående under „tidligere medlem“ eller forsvinder.",
        ],
      },
      {
        heading: "Borgere",
        paragraphs: [
          "Skriv aldrig om en borger, så nogen kan genkende vedkommende. Tekst og filer, der indeholder noget, der ligner et CPR-nummer, bliver stoppet, før de gemmes.",
        ],
      },
    ],
  },
};

export type Messages = typeof messages;
