/** How far an offer reaches by the framework agreement. */
export const agreementCategories = ["regional", "national", "secure", "outside"] as const;
/** `national` is lands- og landsdelsdækkende; `secure` a secure unit; `outside` is not covered by the agreement. */
export type AgreementCategory = (typeof agreementCategories)[number];

/** The kinds of operator. `self-governing` has an operating agreement (driftsoverenskomst) with a municipality or region or none. */
export const operatorKinds = ["municipal", "regional", "self-governing", "foundation", "company"] as const;
export type OperatorKind = (typeof operatorKinds)[number];

/** Who runs an offer (driftsherre). */
export interface Operator {
  readonly id: string;
  readonly name: string;
  readonly kind: OperatorKind;
  /** Eight digits. Absent while not known. */
  readonly cvr?: string | undefined;
}

/** Where an offer or a department lies. */
export interface OfferAddress {
  readonly street: string;
  /** Four digits. */
  readonly postalCode: string;
  readonly town: string;
  /** The municipality in which it lies (beliggenhedskommune), three digits. */
  readonly municipalityCode: string;
}

/** Where to ask about places. */
export interface OfferContact {
  /** A function, never a private person: "Visitationen". */
  readonly name: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
}

/** A department (afdeling) of an offer, with an address of its own when it lies elsewhere. */
export interface OfferUnit {
  readonly id: string;
  readonly name: string;
  /** afdelingsid on Tilbudsportalen. */
  readonly portalUnitId?: string | undefined;
  readonly pNumber?: string | undefined;
  readonly address?: OfferAddress | undefined;
}

/** What an offer is, apart from what changes over time: that is told by its facts. */
export interface Offer {
  /** Ours, a UUID, and its own for ever. */
  readonly id: string;
  readonly name: string;
  readonly operator: Operator;
  readonly address: OfferAddress;
  readonly contact: OfferContact;
  readonly units: readonly OfferUnit[];
  /** tilbudsid on Tilbudsportalen. */
  readonly portalOfferId?: string | undefined;
  /** Ten digits. */
  readonly pNumber?: string | undefined;
  readonly category: AgreementCategory;
  /** The first day on which it took anybody in. */
  readonly openedOn: string;
  /** The first day on which it did so no longer; absent while open. */
  readonly closedOn?: string | undefined;
}
