// What the registry says in the terms of HSDS 3.0, capacities and units as in 3.1. What the Danish profile adds is marked so:
// `hsdsProfile`. Days are ISO days; `valid_to` is the last day, as HSDS means it.

/** A code list. */
export interface HsdsTaxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly uri?: string;
  readonly version?: string;
}

/** An entry of a code list: name in Danish, description in English. */
export interface HsdsTaxonomyTerm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly parent_id?: string;
  readonly taxonomy: string;
  readonly taxonomy_id: string;
  readonly language: "da";
}

/** A code that is said of something. */
export interface HsdsAttribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_entity: string;
  /** One of `hsdsLinkTypes`. */
  readonly link_type: string;
  readonly taxonomy_term_id: string;
  readonly taxonomy_term: HsdsTaxonomyTerm;
  readonly value?: string;
}

/** Where a fact comes from and how fresh it is. The id is the fact's own. */
export interface HsdsMetadata {
  readonly id: string;
  readonly resource_id: string;
  readonly resource_type: "service" | "service_at_location";
  /** The day somebody last spoke for it. */
  readonly last_action_date: string;
  readonly last_action_type: "create" | "confirm";
  readonly field_name: string;
  readonly previous_value: string;
  /** The value as JSON, as `FactValues` tells. */
  readonly replacement_value: string;
  readonly updated_by: string;
  /** From here on the profile's own: kind and key of the fact. */
  readonly fact_kind: string;
  readonly fact_key: string;
  readonly valid_from: string;
  readonly valid_to?: string;
  readonly as_of: string;
  readonly source: string;
  readonly recorded_at: string;
  readonly confirmed_on?: string;
  readonly confirmed_by?: string;
  /** On the day of the answer; absent for a fact that has ended. */
  readonly freshness?: "fresh" | "due" | "stale";
  readonly due_on?: string;
}

/** The number of a contact. */
export interface HsdsPhone {
  readonly id: string;
  readonly contact_id: string;
  readonly number: string;
}

/** Where one asks: a function, never a person. */
export interface HsdsContact {
  readonly id: string;
  readonly service_id: string;
  readonly name: string;
  readonly email?: string;
  readonly phones?: readonly HsdsPhone[];
}

/** Where something lies. */
export interface HsdsAddress {
  readonly id: string;
  readonly location_id: string;
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: "DK";
  readonly address_type: "physical";
}

/** A place with its P-number and address; a department that has no address of its own lies with the offer. */
export interface HsdsLocation {
  readonly id: string;
  readonly location_type: "physical";
  readonly organization_id: string;
  readonly name: string;
  readonly external_identifier?: string;
  readonly external_identifier_type?: string;
  readonly addresses?: readonly HsdsAddress[];
  readonly attributes?: readonly HsdsAttribute[];
}

/** An offer where it is, or a department of it. */
export interface HsdsServiceAtLocation {
  readonly id: string;
  readonly service_id: string;
  readonly location_id: string;
  readonly description?: string;
  readonly location: HsdsLocation;
  readonly attributes?: readonly HsdsAttribute[];
  readonly metadata?: readonly HsdsMetadata[];
  /** The profile's own: the department's id on Tilbudsportalen. */
  readonly external_identifier?: string;
  readonly external_identifier_type?: string;
}

/** An operator. */
export interface HsdsOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly legal_status: string;
  readonly organization_identifiers?: readonly {
    readonly id: string;
    readonly organization_id: string;
    readonly identifier_scheme: "DK-CVR";
    readonly identifier_type: "CVR-nummer";
    readonly identifier: string;
  }[];
  readonly attributes: readonly HsdsAttribute[];
}

/** A rate on one level. */
export interface HsdsCostOption {
  readonly id: string;
  readonly service_id: string;
  readonly valid_from: string;
  readonly valid_to?: string;
  readonly option: string;
  readonly currency: "DKK";
  /** In kroner. */
  readonly amount: number;
  readonly amount_description: string;
  /** From here on the profile's own. */
  readonly rate_level: string;
  readonly rate_unit: "day" | "hour" | "month";
  readonly budgeted_occupancy_percent: number;
  readonly basis_amount?: number;
  readonly service_amount?: number;
  readonly service_at_location_id?: string;
}

/** Free places on one legal basis. */
export interface HsdsCapacity {
  readonly id: string;
  readonly service_id: string;
  readonly unit_id: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly available: number;
  readonly maximum?: number;
  readonly description: string;
  readonly updated: string;
  readonly attributes: readonly HsdsAttribute[];
  /** The profile's own. */
  readonly service_at_location_id?: string;
}

/** From when to when the offer is open. */
export interface HsdsSchedule {
  readonly id: string;
  readonly service_id: string;
  readonly valid_from: string;
  readonly valid_to?: string;
  readonly description: string;
}

/** An offer with everything about it. */
export interface HsdsService {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  readonly status: "active" | "inactive" | "defunct";
  readonly fees_description?: string;
  readonly accreditations?: string;
  readonly eligibility_description?: string;
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  readonly assured_date?: string;
  readonly last_modified: string;
  readonly schedules: readonly HsdsSchedule[];
  readonly service_at_locations: readonly HsdsServiceAtLocation[];
  readonly organization: HsdsOrganization;
  readonly cost_options: readonly HsdsCostOption[];
  readonly contacts: readonly HsdsContact[];
  readonly attributes: readonly HsdsAttribute[];
  readonly metadata: readonly HsdsMetadata[];
  readonly capacities: readonly HsdsCapacity[];
  /** The profile's own: the id on Tilbudsportalen. */
  readonly external_identifier?: string;
  readonly external_identifier_type?: string;
}
