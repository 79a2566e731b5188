import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "../../platform/errors.ts";
import { createTestPerson } from "../people.ts";
import { createTestApp, type TestApp } from "../test-app.ts";
import { callProcedure, procedures } from "./procedures.ts";
import { type WalkActor, walkActors } from "./actors.ts";
import { inputs } from "./inputs.ts";
import type { RightsRow } from "./rights-row.ts";
import { rightsTable } from "./rights-table.ts";
import { createWorld, type World } from "./world.ts";

const refusals = new Set(["sign-in-needed", "forbidden", "not-found"]);

describe("every procedure, for every role, inside and outside the limit", () => {
  let world: World;
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp("sqlite");
    world = await createWorld(t);
  });
  afterAll(() => t.close());

  it("has a row in the reviewed table and an input for the walk, and no row is left over", () => {
    const paths = procedures.map(({ path }) => path).toSorted();
    expect(Object.keys(rightsTable).toSorted()).toEqual(paths);
    expect(Object.keys(inputs).toSorted()).toEqual(paths);
  });

  it.each(procedures)("$path lets in those whom its row names, and nobody else", async ({ path, policy }) => {
    const row = rightsTable[path];
    expect(row).toBeDefined();
    if (row === undefined) return;
    expect(policy).toBe(row.policy);
    const seen: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const actor of walkActors) {
      seen[actor.name] = await knock(path, actor);
      expected[actor.name] = letsIn(row, actor) ? "let in" : "refused";
    }
    expect(seen).toEqual(expected);
  });

  async function knock(path: string, actor: WalkActor): Promise<string> {
    const personId = actor.isVisitor
      ? null
      : await createTestPerson(t.platform, { grants: actor.grants(world.inside, world.outside) });
    const input = await inputs[path]?.(world, personId);
    try {
      await callProcedure(await t.as(personId), path, input);
      return "let in";
    } catch (error) {
      return describeRefusal(error);
    }
  }
});

function letsIn({ who }: RightsRow, actor: WalkActor): boolean {
  if (who === "everyone") return true;
  return who === "signed-in" ? !actor.isVisitor : who.includes(actor.name);
}

/** A refusal by the policy; what comes after it (a wrong token, a limit of the rule) shows that the policy let in. */
function describeRefusal(error: unknown): string {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (!(cause instanceof AppError)) throw error;
  if (refusals.has(cause.code)) return "refused";
  if (cause.code === "input-invalid") return `input-invalid: ${JSON.stringify(cause.fields)}`;
  return "let in";
}
