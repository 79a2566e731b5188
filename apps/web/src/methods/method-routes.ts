import { expertsText } from "../experts/experts-text.ts";
import { offersText } from "../offers/offers-text.ts";
import { page } from "../platform/routing/page-route.ts";
import { experienceText } from "./experience/experience-text.ts";
import { methodsText } from "./methods-text.ts";

const loadMethods = () => import("./method-pages.ts");
const methods = { text: [methodsText, offersText, expertsText] } as const;

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
] as const;
