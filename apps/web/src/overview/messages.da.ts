export const messages = {
  visitor: {
    title: "Viden og fælles mål på det specialiserede socialområde",
    lead: "Rammeværk er kommunernes og regionernes fælles sted for rammeaftalerne. Her finder fagfolk tilbud og ser, hvad en plads koster og hvorfor. De finder hinanden på tværs, spørger dem, der ved noget, og ser, hvilke mål parterne har aftalt.",
    signIn: "Log ind",
    signUp: "Opret konto",
    whatHeading: "Det kan du her",
    networks: {
      heading: "Netværk",
      text: "Fagfolk fra hele landet samlet om et emne, for eksempel autisme og selvskade. Stil et spørgsmål, og se, hvem der bliver spurgt, før du sender det.",
      access: "For fagfolk med konto",
    },
    experts: {
      heading: "Eksperter",
      text: "Kolleger, der har sagt: spørg mig. Søg på målgruppe, lovgrundlag eller metode, og se, hvor og hvor frisk erfaringen er.",
      access: "For fagfolk med konto",
    },
    offers: {
      heading: "Tilbud",
      text: "Find tilbud til et behov. Se ledige pladser, hvor friske oplysningerne er, og hvordan taksten er beregnet.",
      access: "Åbent for alle",
    },
    methods: {
      heading: "Metoder",
      text: "Hvad virker, for hvem, og hvor sikkert ved vi det? Se evidens og erfaring hver for sig, og hvem der bruger metoden.",
      access: "Åbent for alle",
    },
    rates: {
      heading: "Takster",
      text: "Se driftsherrernes udgifter per dag ved siden af det aftalte loft, og hvad hver takst er beregnet af.",
      access: "Åbent for alle",
    },
    events: {
      heading: "Arrangementer",
      text: "Temadage, konferencer og kurser. Se programmet, meld dig til, og få besked om din plads i køen, hvis der er fyldt.",
      access: "Offentlige arrangementer er åbne for alle",
    },
    agreements: {
      heading: "Rammeaftaler",
      text: "De mål og fokusområder, som kommunerne og regionen har aftalt.",
      access: "Åbent for alle",
    },
    nextEvents: "De næste arrangementer, der er åbne for alle",
    allEvents: "Se alle arrangementer",
    inHeading: "Sådan kommer du ind",
    in: [
      {
        term: "Du har fået en invitation",
        text: "Brug linket i mailen. Det tager et par minutter.",
      },
      {
        term: "Du har en arbejdsmail",
        text: "Opret en konto med den. Er din arbejdsplads kendt her, bekræfter du adressen og er inde.",
      },
      {
        term: "Din arbejdsplads er ikke kendt endnu",
        text: "Opret en konto alligevel. Organisationens administrator lukker dig ind.",
      },
    ],
    careHeading: "Aldrig om borgere, der kan genkendes",
    care: "Her tales om fag, ikke om enkeltpersoner. Tekst med noget, der ligner et CPR-nummer, bliver stoppet, før den gemmes.",
  },
};

export type Messages = typeof messages;
