/** What happens on the wire for each refusal: the HTTP status that goes with it. */
const statusOfCode = {
  "sign-in-needed": 401,
  "wrong-credentials": 401,
  "wrong-one-time-code": 401,
  "second-factor-expired": 401,
  forbidden: 403,
  "forged-origin": 403,
  "demo-account-refused": 403,
  "four-eyes-needed": 403,
  "account-waiting": 403,
  "not-found": 404,
  "token-invalid": 404,
  "input-invalid": 400,
  "code-unknown": 400,
  "password-too-common": 400,
  "password-too-personal": 400,
  "limit-kind-wrong": 400,
  "markdown-too-long": 400,
  "cpr-number-found": 422,
  "rate-refused": 422,
  "cost-key-refused": 422,
  "attachment-type-refused": 415,
  "attachment-type-mismatch": 415,
  "attachment-too-large": 413,
  "attachment-empty": 400,
  "storage-full": 507,
  "request-too-large": 413,
  "changed-meanwhile": 409,
  "last-coordinator": 409,
  "last-administrator": 409,
  "admission-refused": 409,
  "request-already-answered": 409,
  "expert-not-available": 409,
  "already-member": 409,
  "already-party": 409,
  "minutes-approved": 409,
  "decision-has-actions": 409,
  "rate-offer-closed": 409,
  "rate-status-wrong": 409,
  "rate-under-way": 409,
  "estimate-recorded-already": 409,
  "estimate-withdrawn-already": 409,
  "local-time-missing": 422,
  "local-time-twice": 422,
  "event-status-wrong": 409,
  "last-owner": 409,
  "event-is-cancelled": 409,
  "registration-not-taken": 409,
  "registration-not-open-yet": 409,
  "registration-closed": 409,
  "registration-gone": 409,
  "already-registered": 409,
  "group-too-large": 409,
  "seat-offer-gone": 409,
  "shares-exceed-capacity": 409,
  "session-in-use": 409,
  "question-in-use": 409,
  "erasure-promised": 409,
  "people-list-refused": 400,
  "check-in-code-invalid": 422,
  "check-in-code-other-event": 409,
  "check-in-registration-gone": 409,
  "check-in-no-seat": 409,
  "check-in-not-in-programme": 422,
  "check-in-time-wrong": 422,
  "walk-in-no-seat": 409,
  "method-retired": 409,
  "experience-status-wrong": 409,
  "survey-not-open": 409,
  "survey-answered-already": 409,
  "survey-has-answers": 409,
  "survey-reminded-today": 409,
  "certificate-not-earned": 409,
  "version-in-review": 409,
  "version-decided": 409,
  "method-changed": 409,
  "method-status-wrong": 409,
  "drafts-full": 409,
  "saved-searches-full": 409,
  "two-factor-not-started": 409,
  "two-factor-already-on": 409,
  "mail-domain-taken": 409,
  "too-many-attempts": 429,
  "too-many-requests": 429,
  "database-busy": 503,
  unexpected: 500,
} as const;

export type ErrorCode = keyof typeof statusOfCode;
export const errorCodes = Object.keys(statusOfCode) as ErrorCode[];
/** The HTTP status of a code. */
export function statusOf(code: ErrorCode): number {
  return statusOfCode[code];
}

/** What fills the places in a sentence: the value seen, a limit, a name. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** A refusal as it goes over the wire, in tRPC's `data.app` and in the body of every other door. */
export interface WireError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** For `input-invalid`: what is wrong, by field path. */
  readonly fields?: Readonly<Record<string, FieldError>>;
  readonly requestId: string;
}

export const fieldErrorCodes = [
  "required",
  "too-short",
  "too-long",
  "too-small",
  "too-large",
  "wrong-form",
  "unknown-choice",
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];
export interface FieldError {
  readonly code: FieldErrorCode;
  readonly limit?: number;
}
