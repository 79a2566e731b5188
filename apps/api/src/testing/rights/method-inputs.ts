import { createId } from "../../platform/ids.ts";
import { handInChange, methodForm, publishTestMethod } from "../methods.ts";
import type { MakeInput } from "./make-input.ts";
import type { World } from "./world.ts";

const method = async ({ t }: World) => ({ methodId: await publishTestMethod(t.platform) });
const publishedVersion = async (world: World): Promise<{ versionId: string }> => {
  const { methodId } = await method(world);
  const { items } = await (await world.t.as(null)).methods.versions.list({ methodId });
  return { versionId: items[0]?.id ?? "" };
};
/** A change that waits for a reviewer, by somebody who does not walk. */
const waiting = async (world: World) => {
  const { methodId } = await method(world);
  return handInChange(await world.as(await world.createPerson()), methodId, { risks: "Ingen kendte." });
};
const onlyId = async (world: World) => ({ versionId: (await waiting(world)).versionId });

/** Inputs for the procedures of methods and their versions. */
export const methodInputs: Readonly<Record<string, MakeInput>> = {
  "methods.list": () => ({}),
  "methods.get": async (world) => ({ method: (await method(world)).methodId }),
  "methods.compare": async (world) => ({
    methods: [(await method(world)).methodId, (await method(world)).methodId],
  }),
  "methods.watch": async (world) => ({ ...(await method(world)), isWatched: true }),
  "methods.retire": async (world) => ({
    ...(await method(world)),
    reason: "Den bruges ikke mere.",
    replacedById: null,
    requestId: createId(),
  }),
  "methods.reinstate": async (world) => ({ ...(await method(world)), requestId: createId() }),
  "methods.confirm": async (world) => ({ ...(await method(world)), note: "", requestId: createId() }),
  "methods.setReview": async (world) => ({
    ...(await method(world)),
    reviewMonths: 12,
    responsibleId: null,
    nextReviewOn: "2027-11-22",
  }),
  "methods.versions.start": () => ({ name: "En ny metode", requestId: createId() }),
  "methods.versions.propose": async (world) => ({ ...(await method(world)), requestId: createId() }),
  "methods.versions.get": publishedVersion,
  "methods.versions.save": async (world) => ({ ...(await waiting(world)), fields: methodForm(), note: "" }),
  "methods.versions.submit": waiting,
  "methods.versions.takeBack": onlyId,
  "methods.versions.catchUp": waiting,
  "methods.versions.discard": onlyId,
  "methods.versions.decide": async (world) => ({
    ...(await waiting(world)),
    decision: "publish",
    reason: "",
    requestId: createId(),
  }),
  "methods.versions.difference": publishedVersion,
  "methods.versions.list": method,
  "methods.versions.listOwn": () => ({}),
  "methods.versions.queue": () => ({}),
};
