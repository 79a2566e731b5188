import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  visitor: {
    title: "Knowledge and common goals in specialised social services",
    lead: "Rammeværk is where Danish municipalities and regions keep their framework agreements together. Professionals find offers here and see what a place costs and why. They find each other, ask those who know, and see which goals the parties have agreed on.",
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
    offers: {
      heading: "Offers",
      text: "Find offers for a need. See free places, how fresh the facts are, and how the rate is calculated.",
      access: "Open to everybody",
    },
    methods: {
      heading: "Methods",
      text: "What works, for whom, and how sure are we? See evidence and experience apart, and who uses the method.",
      access: "Open to everybody",
    },
    rates: {
      heading: "Rates",
      text: "See what operators spend per day beside the agreed cap, and what each rate is calculated from.",
      access: "Open to everybody",
    },
    events: {
      heading: "Events",
      text: "Theme days, conferences and courses. See the programme, sign up, and be told your place in the queue when it is full.",
      access: "Public events are open to all",
    },
    agreements: {
      heading: "Framework agreements",
      text: "The goals and focus areas that the municipalities and the region have agreed on.",
      access: "Open to everybody",
    },
    nextEvents: "The next events that are open to all",
    allEvents: "See all events",
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
  },
};
