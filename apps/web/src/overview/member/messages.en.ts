import { formatNumber } from "../../platform/format/numbers.ts";
import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  title: "Overview",
  lead: (name) => `Hello ${name}. Here is what waits for you, and the newest from your networks.`,
  ask: "Ask a question",
  findNetwork: "Find a network",
  createNetwork: "Create network",
  waitingHeading: "Waiting for you",
  nothingWaits: "Nothing is waiting for you.",
  kinds: {
    twoFactor: "Security",
    seatOffer: "Offered seat",
    overdueAction: "Overdue action",
    ask: "A question to you",
    invitation: "Invitation",
    request: "Request",
    news: "Notifications",
    draft: "Draft",
    competences: "Your profile",
  },
  due: (when: string, cluster: string) => `Due ${when} · ${cluster}`,
  invitation: (network) => `You are invited to ${network}`,
  requests: (count, network) =>
    count === 1
      ? `1 request for membership of ${network}`
      : `${formatNumber(count, "en")} requests for membership of ${network}`,
  news: (unread) =>
    unread === 1 ? "1 unread notification" : `${formatNumber(unread, "en")} unread notifications`,
  drafts: {
    question: (network) => `A question in ${network} that you have not sent`,
    post: (network) => `A post in ${network} that you have not sent`,
    reply: (title) => `A reply that you have not sent: ${title}`,
  },
  confirmCompetences: "Confirm that your competences still hold",
  minHeading: "My networks",
  myOffers: {
    heading: "Your offers",
    due: (count) =>
      count === 0
        ? "Everything you report is confirmed."
        : count === 1
          ? "1 offer has something to be confirmed."
          : `${formatNumber(count, "en")} offers have something to be confirmed.`,
    open: "Go to my offers",
  },
  events: {
    heading: "Events",
    mine: "My registrations",
    coming: "Coming events",
    none: "There are no coming events yet.",
    all: "See all events",
    position: (position) => `number ${formatNumber(position, "en")} on the waiting list`,
    seatOffer: (title) => `Answer about the seat at ${title}`,
    until: (when) => `Answer by ${when}. Otherwise the seat goes on.`,
  },
  allMine: (total) => `See all your networks (${formatNumber(total, "en")})`,
  noThreads: "Nobody has written here yet.",
  replies: (count) =>
    count === 0 ? "no replies yet" : count === 1 ? "1 reply" : `${formatNumber(count, "en")} replies`,
  noNetworks: "You are not in a network yet",
  noNetworksText:
    "In a network you can ask those who work with the same as you, and read what others have asked.",
  suggestedHeading: "Suggested for you",
  suggestedText: "Networks within what you have written in your profile.",
  noSuggestions: "You are in the networks that fit your profile. New ones are suggested here.",
  members: (count) => (count === 1 ? "1 member" : `${formatNumber(count, "en")} members`),
  profileHeading: "Write what you know something about",
  profileText: "Then we suggest networks, and colleagues can find you. It takes a few minutes.",
  toProfile: "Fill in your profile",
  moreHeading: "More",
  methods: "Find a method, and see how sure it is that it works",
  experts: "Find a colleague who knows what you are dealing with",
  offers: "Find offers for a need, and see rates",
  agreements: "See the goals of the framework agreements",
  misses: "See what people search for and do not find",
};
