import type { ExperienceFieldsInput } from "@rammevaerk/contracts/method-experiences";
import { createId } from "../../platform/ids.ts";
import { affiliate } from "../method-world.ts";
import { publishTestMethod } from "../methods.ts";
import { type MakeInput, nothing } from "./make-input.ts";
import { contentWord, type World } from "./world.ts";

/** A published method that nobody has used before. */
const freshMethod = ({ t }: World): Promise<string> => publishTestMethod(t.platform);

function describeExperience(organisationId: string): ExperienceFieldsInput {
  return {
    organisationId,
    offerId: null,
    fromMonth: "2025-02",
    toMonth: null,
    citizens: 12,
    setting: `Bostøtte og ${contentWord}`,
    adaptation: "",
    outcomeMeasure: "own",
    result: `Mere ${contentWord} end før.`,
    difficulties: "",
    again: "yes",
    isContact: true,
  };
}

/** An experience for the organisation inside that was handed in by somebody who walks nowhere. */
async function handIn(world: World): Promise<{ experienceId: string; revision: number }> {
  const authorId = await world.createPerson();
  const { organisationId } = world.inside;
  await affiliate(world.t, [authorId, organisationId]);
  const author = await world.as(authorId);
  return author.methods.experiences.start({
    methodId: await freshMethod(world),
    fields: describeExperience(organisationId),
    submits: true,
    requestId: createId(),
  });
}

/** A tie to the network inside. */
async function tie(world: World): Promise<{ methodId: string; linkId: string }> {
  const methodId = await freshMethod(world);
  const { links } = (await world.as(world.administratorId)).methods;
  await links.add({ methodId, kind: "network", targetId: world.inside.networkId, note: "" });
  const { others } = await links.get({ methodId });
  return { methodId, linkId: others[0]?.linkId ?? "" };
}

const ofMethod: MakeInput = async (world) => ({ methodId: await freshMethod(world) });

/** One maker for each procedure of experiences with methods, and of what methods are tied to. */
export const methodSharingInputs: Readonly<Record<string, MakeInput>> = {
  "methods.vulnerable": ({ inside }) => ({ regionId: inside.regionId }),
  "methods.links.get": ofMethod,
  "methods.links.cost": ofMethod,
  "methods.links.of": () => ({ kind: "common-goal", targetId: "faelles-maal-1" }),
  "methods.links.add": async (world) => ({
    methodId: await freshMethod(world),
    kind: "network",
    targetId: world.inside.networkId,
    note: "",
  }),
  "methods.links.remove": async (world) => ({ linkId: (await tie(world)).linkId }),
  "methods.experiences.list": ofMethod,
  "methods.experiences.listOwn": () => ({}),
  "methods.experiences.choices": nothing,
  "methods.experiences.start": async (world, actorId) => {
    const { organisationId } = world.inside;
    if (actorId !== null) await affiliate(world.t, [actorId, organisationId]);
    return {
      methodId: await freshMethod(world),
      fields: describeExperience(organisationId),
      submits: false,
      requestId: createId(),
    };
  },
  "methods.experiences.get": handIn,
  "methods.experiences.save": async (world) => ({
    ...(await handIn(world)),
    fields: describeExperience(world.inside.organisationId),
    submits: true,
  }),
  "methods.experiences.verify": handIn,
  "methods.experiences.decide": async (world) => ({
    ...(await handIn(world)),
    decision: "publish",
    reason: "",
    requestId: createId(),
  }),
  "methods.experiences.withdraw": async (world) => {
    const { experienceId } = await handIn(world);
    await world.t.platform.db
      .updateTable("method_experiences")
      .set({ state: "published", published_at: "2026-11-22T09:00:00.000Z" })
      .where("id", "=", experienceId)
      .execute();
    return { experienceId };
  },
};
