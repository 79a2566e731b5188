/** All pages of the desk, fetched together: who is at one goes to the others. */
export { DeskPage } from "./desk-page.tsx";
export { FactPage } from "./facts/fact-page.tsx";
export { GridPage } from "./grid/grid-page.tsx";
export { ImportPage } from "./import/import-page.tsx";
export { ImportsPage } from "./import/imports-page.tsx";
export { DeskOfferPage } from "./offer/desk-offer-page.tsx";
export { EditOfferPage } from "./offer/edit-offer-page.tsx";
export { NewOfferPage } from "./offer/new-offer-page.tsx";
