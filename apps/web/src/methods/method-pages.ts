// The pages that a reader meets, fetched together: whoever opens one goes on to the next.
export { CompareMethodsPage } from "./compare/compare-methods-page.tsx";
export { MethodsPage } from "./list/methods-page.tsx";
export { MethodPage } from "./method/method-page.tsx";
export { VulnerablePage } from "./vulnerable/vulnerable-page.tsx";
