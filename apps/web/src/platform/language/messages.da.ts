import type { UiLabels } from "@rammevaerk/ui";
import { formatNumber } from "../format/numbers.ts";

const ui: UiLabels = {
  error: "Fejl",
  information: "Information",
  success: "Gennemført",
  warning: "Advarsel",
  close: "Luk",
  optional: "(frivilligt)",
  showPassword: "Vis adgangskoden",
  hidePassword: "Skjul adgangskoden",
  charactersLeft: (count) => (count === 1 ? "1 tegn tilbage" : `${formatNumber(count, "da")} tegn tilbage`),
  charactersOver: (count) => `${formatNumber(count, "da")} tegn for meget`,
  loading: "Henter",
  noMatches: "Ingen passer. Prøv et andet ord.",
  matches: (count) => (count === 1 ? "1 mulighed" : `${formatNumber(count, "da")} muligheder`),
  remove: (name) => `Fjern ${name}`,
  atMost: (count) => `Du kan vælge højst ${count}. Fjern en for at vælge en anden.`,
  write: "Skriv",
  preview: "Forhåndsvis",
  bold: "Fed",
  italic: "Kursiv",
  list: "Punktliste",
  link: "Link",
  sortBy: (column) => `Sortér efter ${column}`,
};

export const messages = {
  ui,
  skipToContent: "Gå til indholdet",
  nav: {
    label: "Hovedmenu",
    menu: "Menu",
    search: "Søg i alt",
    breadcrumb: "Brødkrumme",
    overview: "Overblik",
    networks: "Netværk",
    clusters: "Klynger",
    experts: "Eksperter",
    events: "Arrangementer",
    offers: "Tilbud",
    methods: "Metoder",
    rates: "Takster",
    agreements: "Rammeaftaler",
    about: "Om Rammeværk",
    accessibility: "Tilgængelighed",
    privacy: "Privatliv",
    footer: "Om siden",
  },
  account: {
    signIn: "Log ind",
    signUp: "Opret konto",
    signOut: "Log ud",
    profile: "Min konto",
    security: "Sikkerhed",
    administration: "Administration",
    menu: (name: string) => `${name}, kontomenu`,
    notifications: (unread: number) =>
      unread === 0
        ? "Notifikationer"
        : unread === 1
          ? "Notifikationer, 1 ulæst"
          : `Notifikationer, ${unread} ulæste`,
    newNotification: "Du har fået en ny notifikation.",
    rolesAsleep: "En af dine roller venter på, at du slår totrinslogin til.",
    rolesAsleepAction: "Slå det til under Sikkerhed",
  },
  language: { label: "Sprog", failed: "Sproget kunne ikke hentes. Prøv igen, når forbindelsen er tilbage." },
  demo: {
    badge: "Demo",
    text: "Dette er en demo. Personer, netværk, tilbud og takster er opdigtede.",
    mail: "Se demoens post",
  },
  connection: {
    lost: "Der er ingen forbindelse til Rammeværk. Vi prøver igen af os selv, og det, du har skrevet, bliver stående.",
    back: "Forbindelsen er tilbage.",
  },
  session: {
    expiredHeading: "Log ind igen",
    expired:
      "Du er ikke logget ind længere. Log ind her, så fortsætter det, du var i gang med. Intet af det, du har skrevet, er tabt.",
    signedOut: "Du er logget ud.",
  },
  form: {
    summary: "Ret dette, før du går videre",
    failed: "Det lykkedes ikke",
    restored: (when: string) => `Her er det, du skrev ${when}. Det var ikke sendt.`,
    startOver: "Kassér kladden",
  },
  data: {
    failed: "Indholdet kunne ikke hentes",
    retry: "Prøv igen",
    undo: "Fortryd",
    undone: "Det er fortrudt.",
    showMore: "Vis flere",
    shown: (shown: number, total: number | null) => {
      if (total === null) return `Viser ${formatNumber(shown, "da")}`;
      const of = total > 1000 ? "over 1.000" : formatNumber(total, "da");
      return `Viser ${formatNumber(shown, "da")} af ${of}`;
    },
    results: (total: number) =>
      total > 1000
        ? "Over 1.000 resultater"
        : total === 1
          ? "1 resultat"
          : `${formatNumber(total, "da")} resultater`,
  },
  notFound: {
    title: "Siden findes ikke",
    lead: "Adressen er forkert eller forældet, eller du har ikke adgang til siden.",
    signedOutHint: "Er siden kun for fagfolk, så log ind først.",
    toOverview: "Gå til overblikket",
  },
  broken: {
    title: "Noget gik galt",
    lead: "Siden kunne ikke vises. Det, du har skrevet, er gemt på denne enhed.",
    retry: "Prøv igen",
    reload: "Genindlæs siden",
    detail: "Sker det igen, så send dette til administratoren:",
  },
  errors: {
    lostConnection:
      "Der er ingen forbindelse til Rammeværk, så intet er gemt. Det, du har skrevet, bliver stående. Prøv igen om lidt.",
  },
};

export type Messages = typeof messages;
