import type { ExperienceView } from "@rammevaerk/contracts/method-experiences";
import { hideSmallNumber } from "@rammevaerk/domain/methods";
import { listPersonRefs } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Policy } from "../../platform/trpc.ts";
import {
  type ExperienceSubject,
  mayDecideExperience,
  mayEditExperience,
  mayVerifyExperience,
  mayWithdrawExperience,
} from "./policy.ts";
import { type ExperienceRow, listSeenPeople } from "./repository.ts";

/** Experiences as others see them: few citizens are hidden, and whom to ask is named to those who may see the person. */
export async function presentExperiences(
  ctx: Pick<RequestContext, "platform" | "actor">,
  rows: readonly ExperienceRow[],
): Promise<ExperienceView[]> {
  const contacts = await listContacts(ctx, rows);
  return rows.map((row) => ({
    id: row.id,
    methodId: row.method_id,
    methodCode: row.method_code,
    methodName: row.method_name,
    state: row.state,
    organisation: { id: row.organisation_id, name: row.organisation_name, kind: row.organisation_kind },
    offer:
      row.offer_id === null || row.offer_name === null ? null : { id: row.offer_id, name: row.offer_name },
    fromMonth: row.from_month,
    toMonth: row.to_month,
    citizens: row.citizens === null ? null : hideSmallNumber(row.citizens),
    setting: row.setting,
    adaptation: row.adaptation,
    outcomeMeasure: row.outcome_measure,
    result: row.result,
    difficulties: row.difficulties,
    again: row.again,
    contact: contacts.get(row.id) ?? null,
    verifiedAt: row.verified_at,
    publishedAt: row.published_at,
    isOwn: ctx.actor !== null && row.author_id === ctx.actor.personId,
    isDemo: row.is_demo === 1,
    may: decide(ctx.actor, row),
  }));
}

/** The authors who let themselves be asked and whom the reader may see, by experience; for a visitor nobody. */
async function listContacts(
  { platform: { db, clock }, actor }: Pick<RequestContext, "platform" | "actor">,
  rows: readonly ExperienceRow[],
) {
  if (actor === null) return new Map<string, never>();
  const asked = rows.flatMap(({ id, author_id: authorId, is_contact }) =>
    is_contact === 1 && authorId !== null ? [{ id, authorId }] : [],
  );
  const seen = await listSeenPeople(
    db,
    asked.map(({ authorId }) => authorId),
    {
      readerId: actor.personId,
      networkIds: actor.grants.filter((grant) => grant.limitKind === "network").map((g) => g.limitId),
      at: isoNow(clock),
    },
  );
  const refs = await listPersonRefs(db, [...seen], clock);
  return new Map(
    asked.flatMap(({ id, authorId }) => {
      const person = refs.get(authorId);
      return person === undefined ? [] : [[id, person] as const];
    }),
  );
}

function decide(actor: Actor | null, row: ExperienceRow): ExperienceView["may"] {
  const subject = {
    id: row.id,
    state: row.state,
    authorId: row.author_id,
    organisationId: row.organisation_id,
  };
  const asks = (policy: Policy<ExperienceSubject>): boolean =>
    actor !== null && policy.may(actor, subject) === true;
  return {
    edit: asks(mayEditExperience),
    verify: row.verified_at === null && asks(mayVerifyExperience),
    decide: row.state === "in-review" && asks(mayDecideExperience),
    withdraw: row.state !== "withdrawn" && asks(mayWithdrawExperience),
  };
}
