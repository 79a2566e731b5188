export const messages = {
  title: "Mine udgaver og erfaringer",
  lead: "Det, du har skrevet til metodebiblioteket, og det, du kan bekræfte for din organisation.",
  start: "Foreslå en metode",
  toLibrary: "Gå til metoderne",
  import: "Indlæs filer",
  versions: "Mine udgaver",
  noVersions:
    "Du har ikke skrevet nogen udgaver. Foreslå en metode, eller åbn en metode og vælg Foreslå en ændring.",
  experiences: "Mine erfaringer",
  noExperiences: "Du har ikke delt nogen erfaringer. Åbn en metode, og vælg Del jeres erfaring.",
  verify: "Kan bekræftes for din organisation",
  verifyText: "Kolleger har skrevet dem. Bekræft, at organisationen står ved dem.",
  ofMethod: (method: string, organisation: string) => `${method}, ${organisation}`,
  continue: "Fortsæt på kladden",
  mend: "Se begrundelsen, og ret den",
  edit: "Rediger",
  read: "Se den",
  readAndVerify: "Læs og bekræft",
  difference: "Se forskellen",
  published: (when: string) => `udgivet ${when}`,
  verified: (when: string) => `bekræftet ${when}`,
  notVerified: "ikke bekræftet af organisationen",
};

export type Messages = typeof messages;
