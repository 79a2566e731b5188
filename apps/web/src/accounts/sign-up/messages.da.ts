export const messages = {
  name: "Navn",
  nameHint: "Sådan ser andre dig.",
  nameMissing: "Skriv dit navn, mindst to bogstaver.",
  email: "Arbejdsmail",
  emailHint: "Vi sender et link til adressen. Den bruges til at logge ind.",
  emailWrong: "Skriv din mailadresse, for eksempel navn@kommune.dk.",
  jobTitle: "Titel",
  jobTitleHint: "For eksempel socialrådgiver eller afdelingsleder.",
  organisation: "Organisation",
  organisationHint: "Skriv et par bogstaver af navnet: kommune, region, tilbud eller uddannelse.",
  organisationMissing: "Vælg den organisation, du arbejder i.",
  newPassword: "Adgangskode",
  chosenPassword: "Ny adgangskode",
  passwordRules:
    "Mindst 12 tegn. Ikke et af de mest brugte ord, og ikke dit navn eller din mail. Fire tilfældige ord er godt.",
  passwordTooShort: (length: number) =>
    length === 0
      ? "Vælg en adgangskode på mindst 12 tegn."
      : `Adgangskoden er på ${length} tegn. Der skal mindst være 12.`,
  signUp: {
    title: "Opret konto",
    lead: "Rammeværk er for fagfolk på det specialiserede socialområde. Det tager et par minutter.",
    submit: "Opret konto",
    haveAccount: "Har du allerede en konto?",
    toSignIn: "Log ind",
    missingOrganisation:
      "Mangler din organisation? Så bed dens administrator eller dit fælles sekretariat om at få den oprettet.",
    sentTitle: "Tjek din mail",
    sent: (email: string) => `Vi har sendt en mail til ${email}. Følg linket i den inden to døgn.`,
    sentNone: "Kommer der ingen mail, så se i uønsket post, eller ret adressen og send igen.",
    correct: "Ret oplysningerne",
    demoPost: "Dette er en demo, så mailen bliver ikke sendt.",
    demoPostLink: "Læs den i demoens post",
  },
  confirm: {
    title: "Bekræft din adresse",
    lead: "Så er din konto klar.",
    submit: "Bekræft min adresse",
    activeTitle: "Velkommen",
    active: (organisation: string) => `Din konto er åben, og du hører til ${organisation}. Du er logget ind.`,
    waitingTitle: "Din adresse er bekræftet",
    waiting: (organisation: string) =>
      `Nu skal en administrator i ${organisation} svare ja til, at du hører til der. Du får en mail, når det er sket.`,
    toProfile: "Skriv, hvad du ved noget om",
    toNetworks: "Find et netværk",
    toOverview: "Gå til overblikket",
  },
  invitation: {
    title: "Du er inviteret",
    lead: (invitedBy: string, organisation: string) =>
      `${invitedBy} har inviteret dig til Rammeværk som medarbejder i ${organisation}.`,
    email: "Din konto får adressen",
    organisation: "Organisation",
    submit: "Opret konto",
  },
  first: {
    title: "Opret den første administrator",
    lead: "Du sætter Rammeværk op. Din konto må alt og kan give andre roller.",
    submit: "Opret administrator",
  },
  forgotten: {
    title: "Glemt adgangskode",
    lead: "Skriv din e-mail, så sender vi et link til at vælge en ny.",
    submit: "Send link",
    sentTitle: "Tjek din mail",
    sent: (email: string) =>
      `Har ${email} en konto, så er der nu en mail på vej med et link til at vælge en ny adgangskode.`,
    again: "Prøv en anden adresse",
    toSignIn: "Tilbage til log ind",
  },
  reset: {
    title: "Vælg en ny adgangskode",
    lead: "Bagefter er du logget ud alle andre steder.",
    submit: "Gem den nye adgangskode",
    doneTitle: "Din adgangskode er ændret",
    done: "Log ind med den nye.",
    toSignIn: "Log ind",
  },
  deadLink: {
    title: "Linket virker ikke længere",
    lead: "Det er brugt eller udløbet.",
    signUp: "Opret konto igen",
    signIn: "Log ind",
    forgotten: "Bed om et nyt link",
    invitation: "Bed den, der inviterede dig, om at sende en ny invitation.",
    first: "Start serveren igen for at få et nyt link, eller log ind, hvis der allerede er en administrator.",
  },
};

export type Messages = typeof messages;
