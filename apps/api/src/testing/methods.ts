import type { MethodFieldsInput } from "@rammevaerk/contracts/methods";
import { createEmptyFields } from "@rammevaerk/domain/methods";
import { publishMethod } from "../methods/publish-method.ts";
import type { Platform } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import { createTestPerson } from "./people.ts";
import type { Caller, TestApp } from "./test-app.ts";

export const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
export const libraryReviewer = { role: "method-reviewer", limitKind: "library", limitId: "all" } as const;
export const libraryAuthor = { role: "method-author", limitKind: "library", limitId: "all" } as const;

/** A description that lacks nothing. */
export function methodForm(values: Partial<MethodFieldsInput> = {}): MethodFieldsInput {
  return {
    ...createEmptyFields("Ro på"),
    summary: "Personalet sænker kravene, når en borger er presset.",
    purpose: "Færre konflikter.",
    targetGroups: [autism],
    sources: [
      { key: "kilde", title: "En kilde", publisher: "", year: null, url: null, readOn: "2026-11-22" },
    ],
    ...values,
  };
}

/** A published method that nobody wrote. Answers its id. */
export async function publishTestMethod(
  { db, clock }: Pick<Platform, "db" | "clock">,
  { code = `metode-${createId()}`, ...values }: Partial<MethodFieldsInput> & { code?: string } = {},
): Promise<string> {
  const fields = methodForm(values);
  return (await inTransaction(db, (tx) => publishMethod(tx, clock, { code, fields }))).methodId;
}

/** A person with the roles of the library that are named. */
export function createLibraryPerson(
  { platform }: TestApp,
  ...grants: (typeof libraryReviewer | typeof libraryAuthor)[]
): Promise<string> {
  return createTestPerson(platform, { grants });
}

/** A change to a method, saved as `values` say and handed in. */
export async function handInChange(
  caller: Caller,
  methodId: string,
  values: Partial<MethodFieldsInput> = {},
): Promise<{ versionId: string; revision: number }> {
  const { versions } = caller.methods;
  const { versionId } = await versions.propose({ methodId, requestId: createId() });
  const { revision, fields } = await versions.get({ versionId });
  const saved = await versions.save({
    versionId,
    revision,
    fields: { ...fields, ...values },
    note: "Rettet.",
  });
  await versions.submit({ versionId, ...saved });
  return { versionId, revision: saved.revision + 1 };
}
