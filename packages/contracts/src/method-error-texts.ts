import type { ErrorCode } from "./errors.ts";
import type { Language } from "./fields.ts";

/** The sentences of what the method library refuses. */
export const methodErrorTexts = {
  "method-retired": {
    da: "Metoden er taget ud af brug og står kun til læsning. Se på dens side, om en anden afløser den.",
    en: "The method is retired and kept for reading only. Its page says whether another one replaces it.",
  },
  "method-status-wrong": {
    da: "Det kan ikke lade sig gøre, som metoden er nu. Genindlæs siden, og se, hvad der er sket med den.",
    en: "That is not possible as the method is now. Reload the page to see what has become of it.",
  },
  "drafts-full": {
    da: "Du har allerede {limit} udgaver, der ikke er færdige. Send nogle af dem til gennemsyn, eller opgiv dem, og begynd igen.",
    en: "You already have {limit} versions that are not finished. Hand some of them in, or give them up, and begin again.",
  },
  "method-changed": {
    da: "Der er udgivet en anden udgave, siden denne blev begyndt. Se forskellen, og tag den nye udgave som udgangspunkt.",
    en: "Another version has been published since this one was begun. Look at the difference, and take the new version as the basis.",
  },
  "version-in-review": {
    da: "Udgaven er til gennemsyn og kan ikke ændres imens. Træk den tilbage først, hvis noget skal rettes.",
    en: "The version is in review and cannot be changed meanwhile. Take it back first if something is to be corrected.",
  },
  "version-decided": {
    da: "Der er taget stilling til udgaven. Genindlæs siden for at se, hvad der blev besluttet.",
    en: "The version has been decided on. Reload the page to see what was decided.",
  },
  "experience-status-wrong": {
    da: "Praksiserfaringen er kommet videre, mens du så på den. Genindlæs siden for at se, hvad der er sket.",
    en: "The experience has moved on while you were looking at it. Reload the page to see what has happened.",
  },
} as const satisfies Partial<Readonly<Record<ErrorCode, Readonly<Record<Language, string>>>>>;
