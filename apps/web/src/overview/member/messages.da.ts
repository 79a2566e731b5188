import { formatNumber } from "../../platform/format/numbers.ts";

export const messages = {
  title: "Overblik",
  lead: (name: string) => `Hej ${name}. Her er det, der venter på dig, og det nyeste fra dine netværk.`,
  ask: "Stil et spørgsmål",
  findNetwork: "Find et netværk",
  createNetwork: "Opret netværk",
  waitingHeading: "Venter på dig",
  nothingWaits: "Der er ikke noget, der venter på dig.",
  kinds: {
    twoFactor: "Sikkerhed",
    seatOffer: "Tilbudt plads",
    overdueAction: "Handling over tiden",
    ask: "Spørgsmål til dig",
    invitation: "Invitation",
    request: "Anmodning",
    news: "Notifikationer",
    draft: "Kladde",
    competences: "Din profil",
  },
  due: (when: string, cluster: string) => `Frist ${when} · ${cluster}`,
  invitation: (network: string) => `Du er inviteret til ${network}`,
  requests: (count: number, network: string) =>
    count === 1
      ? `1 anmodning om medlemskab i ${network}`
      : `${formatNumber(count, "da")} anmodninger om medlemskab i ${network}`,
  news: (unread: number) =>
    unread === 1 ? "1 ulæst notifikation" : `${formatNumber(unread, "da")} ulæste notifikationer`,
  drafts: {
    question: (network: string) => `Et spørgsmål i ${network}, som du ikke har sendt`,
    post: (network: string) => `Et indlæg i ${network}, som du ikke har sendt`,
    reply: (title: string) => `Et svar, som du ikke har sendt: ${title}`,
  },
  confirmCompetences: "Bekræft, at dine kompetencer stadig holder",
  minHeading: "Mine netværk",
  myOffers: {
    heading: "Dine tilbud",
    due: (count: number) =>
      count === 0
        ? "Alt, hvad du indberetter, er bekræftet."
        : count === 1
          ? "1 tilbud har noget, der skal bekræftes."
          : `${formatNumber(count, "da")} tilbud har noget, der skal bekræftes.`,
    open: "Gå til mine tilbud",
  },
  events: {
    heading: "Arrangementer",
    mine: "Mine tilmeldinger",
    coming: "Kommende arrangementer",
    none: "Der er ingen kommende arrangementer endnu.",
    all: "Se alle arrangementer",
    position: (position: number) => `nummer ${formatNumber(position, "da")} på ventelisten`,
    seatOffer: (title: string) => `Svar på pladsen til ${title}`,
    until: (when: string) => `Svar senest ${when}. Ellers går pladsen videre.`,
  },
  allMine: (total: number) => `Se alle dine netværk (${formatNumber(total, "da")})`,
  noThreads: "Ingen har skrevet her endnu.",
  replies: (count: number) =>
    count === 0 ? "ingen svar endnu" : count === 1 ? "1 svar" : `${formatNumber(count, "da")} svar`,
  noNetworks: "Du er ikke med i et netværk endnu",
  noNetworksText:
    "I et netværk kan du spørge dem, der arbejder med det samme som dig, og læse, hvad andre har spurgt om.",
  suggestedHeading: "Forslag til dig",
  suggestedText: "Netværk inden for det, du har skrevet i din profil.",
  noSuggestions: "Du er med i de netværk, der passer til din profil. Nye bliver foreslået her.",
  members: (count: number) => (count === 1 ? "1 medlem" : `${formatNumber(count, "da")} medlemmer`),
  profileHeading: "Skriv, hvad du ved noget om",
  profileText: "Så foreslår vi netværk, og kolleger kan finde dig. Det tager et par minutter.",
  toProfile: "Udfyld din profil",
  moreHeading: "Mere",
  methods: "Find en metode, og se, hvor sikkert det er, at den virker",
  experts: "Find en kollega, der kender det, du står med",
  offers: "Find tilbud til et behov, og se takster",
  agreements: "Se målene i rammeaftalerne",
  misses: "Se, hvad folk søger uden at finde",
};

export type Messages = typeof messages;
