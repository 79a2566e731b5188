export type { AnyFact, Fact, FactKind, FactSource, FactValues } from "./fact.ts";
export { factKinds, factSources } from "./fact.ts";
export type {
  AgreementCategory,
  Offer,
  OfferAddress,
  OfferContact,
  OfferUnit,
  Operator,
  OperatorKind,
} from "./offer.ts";
export { agreementCategories, operatorKinds } from "./offer.ts";
