export const messages = {
  you: "Det er dig. Sådan ser kolleger din profil.",
  edit: "Ret din profil",
  experts: "Eksperter",
  canBeAsked: "Kan spørges",
  notAvailable: "Tager ikke imod spørgsmål lige nu",
  askIn: (network: string) => `Spørg i ${network}`,
  networks: "Netværk, I begge er med i",
  noneShared: "I er ikke i samme netværk endnu. Find et netværk om emnet, så kan du spørge der.",
  toNetworks: "Find et netværk",
  facts: "Kort fortalt",
  languages: "Sprog",
  askMeAbout: "Spørg mig gerne om",
  knows: "Ved noget om",
  knowsNothing: "Har ikke skrevet kompetencer i profilen endnu.",
  lists: { "target-group": "Målgrupper", "legal-basis": "Lovgrundlag", method: "Metoder" },
  levels: { knows: "kendskab", "works-with": "arbejder med det", expert: "ekspert" },
  freshness: { fresh: "Aktuel", due: "Bør bekræftes", stale: "Forældet" },
  confirmed: (when: string) => `bekræftet ${when}`,
};

export type Messages = typeof messages;
