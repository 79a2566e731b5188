import { formatNumber } from "../platform/format/numbers.ts";
import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  visitor: {
    title: "Knowledge and common goals in specialised social services",
    lead: "Rammeværk is where Danish municipalities and regions keep their framework agreements together. Professionals find each other here, ask those who know, and see which goals the parties have agreed on.",
    signIn: "Sign in",
    signUp: "Create account",
    whatHeading: "What you can do here",
    networks: {
      heading: "Networks",
      text: "Professionals from the whole country around one subject, for example autism and self-harm. Ask a question, and see who will be asked before you send it.",
      access: "For professionals with an account",
    },
    experts: {
      heading: "Experts",
      text: "Colleagues who have said: ask me. Search by target group, legal basis or method, and see where the experience is and how fresh it is.",
      access: "For professionals with an account",
    },
    agreements: {
      heading: "Framework agreements",
      text: "The goals and focus areas that the municipalities and the region have agreed on.",
      access: "Open to everybody",
    },
    inHeading: "How to get in",
    in: [
      {
        term: "You have an invitation",
        text: "Use the link in the mail. It takes a few minutes.",
      },
      {
        term: "You have a work e-mail address",
        text: "Create an account with it. If your workplace is known here, you confirm the address and are in.",
      },
      {
        term: "Your workplace is not known yet",
        text: "Create an account all the same. The organisation's administrator lets you in.",
      },
    ],
    careHeading: "Never about citizens who can be recognised",
    care: "People talk about their profession here, not about individuals. Text with something that looks like a CPR number is stopped before it is stored.",
    comingHeading: "What is not here yet",
    coming: "Events, methods, offers, free places and rates come later.",
  },
  member: {
    title: "Overview",
    lead: (name) => `Hello ${name}. Here is what waits for you, and the newest from your networks.`,
    ask: "Ask a question",
    findNetwork: "Find a network",
    createNetwork: "Create network",
    waitingHeading: "Waiting for you",
    nothingWaits: "Nothing is waiting for you.",
    kinds: {
      twoFactor: "Security",
      ask: "A question to you",
      invitation: "Invitation",
      request: "Request",
      news: "Notifications",
      draft: "Draft",
      competences: "Your profile",
    },
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
    profileHeading: "Write what you know something about",
    profileText: "Then we suggest networks, and colleagues can find you. It takes a few minutes.",
    toProfile: "Fill in your profile",
    moreHeading: "More",
    experts: "Find a colleague who knows what you are dealing with",
    agreements: "See the goals of the framework agreements",
  },
};
