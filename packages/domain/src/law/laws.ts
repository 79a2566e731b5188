import type { BilingualText } from "./bilingual-text.ts";

/** The acts that offers rest on, by the short names that the field uses. The English names are our own. */
export const laws = {
  SEL: { da: "Serviceloven", en: "Act on Social Services" },
  BL: { da: "Barnets lov", en: "Child's Act" },
  ABL: { da: "Almenboligloven", en: "Act on Social Housing" },
  STL: { da: "Socialtilsynsloven", en: "Act on Social Supervision" },
  SUL: { da: "Sundhedsloven", en: "Health Act" },
  FSL: { da: "Folkeskoleloven", en: "Folkeskole Act" },
  SPV: { da: "Lov om specialundervisning for voksne", en: "Act on Special Education for Adults" },
  STU: {
    da: "Lov om ungdomsuddannelse for unge med særlige behov",
    en: "Act on Upper Secondary Education for Young People with Special Needs",
  },
} as const satisfies Record<string, BilingualText>;

export type LawCode = keyof typeof laws;
