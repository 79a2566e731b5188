import type { Language } from "@rammevaerk/contracts/fields";
import { expertsText } from "../experts/experts-text.ts";
import { offersText } from "../offers/offers-text.ts";
import { page } from "../platform/routing/page-route.ts";
import { experienceText } from "./experience/experience-text.ts";
import { methodsText } from "./methods-text.ts";

const loadMethods = () => import("./method-pages.ts");
const methods = { text: [methodsText, offersText, expertsText] } as const;
const loadWriting = () => import("./writing-pages.ts");
const writingTexts = {
  load: async (language: Language) => (await import("./writing-texts.ts")).loadWritingTexts(language),
};
const versions = { text: [methodsText, offersText, writingTexts] } as const;
const writing = { ...versions, isForSignedIn: true } as const;

/** The addresses of the method library. */
export const methodRoutes = [
  page("/metoder", loadMethods, { name: "MethodsPage", ...methods }),
  page("/metoder/sammenlign", loadMethods, { name: "CompareMethodsPage", ...methods }),
  page("/metoder/saarbare", loadMethods, { name: "VulnerablePage", ...methods }),
  page("/metoder/$code", loadMethods, { name: "MethodPage", ...methods }),
  page("/metoder/$code/erfaring", () => import("./experience/share-experience-page.tsx"), {
    name: "ShareExperiencePage",
    text: [methodsText, experienceText],
    isForSignedIn: true,
  }),
  page("/metoder/ny", loadWriting, { name: "NewMethodPage", ...writing }),
  page("/metoder/udgave/$id", loadWriting, { name: "EditVersionPage", ...writing }),
  page("/metoder/$code/udgaver", loadWriting, { name: "VersionsPage", ...versions }),
  page("/metoder/gennemsyn", loadWriting, { name: "QueuePage", ...writing }),
  page("/metoder/gennemsyn/udgave/$id", loadWriting, { name: "ReviewVersionPage", ...writing }),
  page("/metoder/gennemsyn/erfaring/$id", loadWriting, { name: "ReviewExperiencePage", ...writing }),
  page("/metoder/mine", loadWriting, { name: "MineMethodsPage", ...writing }),
  page("/metoder/indlaes", loadWriting, { name: "ImportMethodsPage", ...writing }),
] as const;
