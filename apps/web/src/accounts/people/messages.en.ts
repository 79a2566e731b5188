import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  you: "This is you. Colleagues see your profile like this.",
  edit: "Change your profile",
  experts: "Experts",
  canBeAsked: "Can be asked",
  notAvailable: "Takes no questions right now",
  askIn: (network) => `Ask in ${network}`,
  networks: "Networks you are both in",
  noneShared: "You do not share a network yet. Find a network on the subject, and you can ask there.",
  toNetworks: "Find a network",
  facts: "In short",
  languages: "Languages",
  askMeAbout: "You may ask me about",
  knows: "Knows about",
  knowsNothing: "Has not written competences in the profile yet.",
  lists: { "target-group": "Target groups", "legal-basis": "Legal basis", method: "Methods" },
  levels: { knows: "knows it", "works-with": "works with it", expert: "expert" },
  freshness: { fresh: "Up to date", due: "To be confirmed", stale: "Out of date" },
  confirmed: (when) => `confirmed ${when}`,
};
