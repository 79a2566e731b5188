import type { Competence, OrganisationKind, Role } from "@rammevaerk/domain/accounts";
import type { Admission } from "@rammevaerk/domain/networks";
import type { RegionId } from "@rammevaerk/domain/reference";

/** A municipality or region by its official code, a joint secretariat by its region, or an invented organisation. */
export type DemoOrganisationKey =
  | `municipality:${string}`
  | `region:${string}`
  | `secretariat:${RegionId}`
  | `demo:${string}`;

/** An invented organisation. It lies in a municipality, or belongs to the region that runs it. */
export interface DemoOrganisation {
  readonly key: `demo:${string}`;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Official three-digit code. */
  readonly municipality?: string;
  /** Official four-digit code. */
  readonly region?: string;
}

/** A role beside those in networks. The limit is absent only for the administrator. */
export interface DemoRole {
  readonly role: Role;
  readonly limit?: DemoOrganisationKey;
}

/** An invented person. Marked as such by the mail domain, which nobody can own. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly organisation: DemoOrganisationKey;
  readonly email: `${string}@${string}.example`;
  /** Languages the person can be asked in, ISO 639-1. */
  readonly languages: readonly ("da" | "en" | "de" | "sv" | "ar" | "tr" | "fa")[];
  /** The language of the person's own pages and mails. */
  readonly language: "da" | "en";
  readonly competences: readonly Competence[];
  readonly askMeAbout?: string;
  /** Questions accepted in a month; 0 means none. */
  readonly asksPerMonth: number;
  readonly notNow?: true;
  readonly visibility: "network-members" | "signed-in" | "nobody";
  readonly roles?: readonly DemoRole[];
  /** Present for the people that the sign-in page offers. */
  readonly signInHint?: { readonly da: string; readonly en: string };
}

export interface DemoNetwork {
  readonly key: string;
  readonly name: string;
  /** Markdown. */
  readonly purpose: string;
  /** What the network works for: ids of common goals and of agreements' focus areas. */
  readonly serves: readonly string[];
  readonly admission: Admission;
  readonly targetGroups: readonly string[];
  readonly legalBases: readonly string[];
  /** Empty when the network is national. */
  readonly regions: readonly RegionId[];
  /** The person to write to about the network. */
  readonly contact: string;
  readonly createdOn: string;
  readonly dormantSince?: string;
  readonly coordinators: readonly string[];
  /** Everybody else in the network. */
  readonly members: readonly string[];
}

export interface DemoReply {
  readonly author: string;
  /** Markdown. */
  readonly body: string;
  readonly postedAt: string;
  readonly isAcceptedAnswer?: true;
  readonly usefulBy?: readonly string[];
}

export interface DemoThread {
  readonly key: string;
  readonly network: string;
  readonly kind: "question" | "post";
  readonly title: string;
  readonly author: string;
  /** Markdown. */
  readonly body: string;
  readonly targetGroups?: readonly string[];
  readonly legalBases?: readonly string[];
  readonly methods?: readonly string[];
  readonly postedAt: string;
  readonly isPinned?: true;
  readonly usefulBy?: readonly string[];
  readonly replies: readonly DemoReply[];
}
