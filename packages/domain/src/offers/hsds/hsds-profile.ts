/** A JSON Merge Patch (RFC 7386) of a JSON Schema. */
export interface SchemaPatch {
  readonly properties: Readonly<Record<string, object>>;
}

const text = (description: string) => ({ type: "string", description });
const day = (description: string) => ({ type: "string", format: "date", description });
const uuid = (description: string) => ({ type: "string", format: "uuid", description });
const amount = (description: string) => ({ type: "number", minimum: 0, description });

const portalId = {
  external_identifier: text("The id on Tilbudsportalen, the national register of offers."),
  external_identifier_type: text('The register that the identifier is from: "Tilbudsportalen".'),
};

/** The version of HSDS that the profile is one of. Capacities and units are taken from 3.1, which 3.0 does not forbid. */
export const hsdsVersion = "3.0";

/**
 * What the Danish profile adds to HSDS, as merge patches named like the schemas they change. It takes nothing away and makes
 * nothing stricter: what follows it follows HSDS.
 *
 * - A Danish offer (tilbud) is a service, its operator (driftsherre) an organization, its departments are services at locations.
 * - Days are ISO days. `valid_to` is the last day.
 * - Codes are attributes, told apart by `link_type`: `hsdsLinkTypes`. Terms of FFB have their official code as id.
 * - Every fact has a metadata record that says who said it, when, and how fresh it is.
 */
export const hsdsProfile: Readonly<Record<string, SchemaPatch>> = {
  "service.json": {
    properties: {
      ...portalId,
      capacities: {
        name: "capacities",
        type: "array",
        description: "Free places by legal basis, as in HSDS 3.1.",
        items: { $ref: "service_capacity.json" },
      },
    },
  },
  "service_at_location.json": { properties: portalId },
  "cost_option.json": {
    properties: {
      rate_level: text("The rate level (takstniveau); empty where there is one rate."),
      rate_unit: { type: "string", enum: ["day", "hour", "month"], description: "What the amount is for." },
      budgeted_occupancy_percent: {
        type: "number",
        minimum: 0,
        description: "The occupancy that the rate was calculated with (forudsat belægning).",
      },
      basis_amount: amount("The basis part of the rate, in kroner."),
      service_amount: amount("The service part of the rate, in kroner."),
      service_at_location_id: uuid("The department that charges the rate; absent for the whole offer."),
    },
  },
  "service_capacity.json": {
    properties: {
      service_at_location_id: uuid("The department that has the places; absent for the whole offer."),
    },
  },
  "metadata.json": {
    properties: {
      fact_kind: text("What kind of fact the record is about: places, rate, target-groups …"),
      fact_key: text("The legal basis or rate level that the fact is about; empty where there is one."),
      valid_from: day("The first day on which the fact holds."),
      valid_to: day("The last day on which it holds; absent while no end is known."),
      as_of: day("The day that the source speaks of."),
      source: {
        type: "string",
        enum: ["operator", "tilbudsportalen", "supervision", "secretariat", "rate-model"],
        description: "Who says so.",
      },
      recorded_at: { type: "string", format: "date-time", description: "When the registry took it in." },
      confirmed_on: day("The day somebody last said that it still holds."),
      confirmed_by: text("The organisation that said so."),
      freshness: {
        type: "string",
        enum: ["fresh", "due", "stale"],
        description: "How far the fact can be trusted by its age, on the day of the answer.",
      },
      due_on: day("The first day on which it is due to be confirmed again."),
    },
  },
};
