import { z } from "zod";
import { localTime, questionFields } from "./events.ts";
import { id, title } from "./fields.ts";
import { limits } from "./limits.ts";

/** The whole programme as edited; ids that are new are made by the browser. Replaces what was there when the version holds. */
export const saveProgrammeInput = z.object({
  eventId: id,
  version: z.number().int(),
  tracks: z.array(z.object({ id, name: z.string().trim().min(1).max(limits.name) })).max(12),
  rooms: z
    .array(
      z.object({
        id,
        name: z.string().trim().min(1).max(limits.name),
        seats: z.number().int().min(1).max(10_000).nullable(),
      }),
    )
    .max(40),
  speakers: z
    .array(
      z.object({
        id,
        personId: id.nullable(),
        name: z.string().trim().min(2).max(limits.name),
        title: z.string().trim().max(limits.name),
        organisation: z.string().trim().max(limits.name),
      }),
    )
    .max(100),
  sessions: z
    .array(
      z.object({
        id,
        title,
        description: z.string().trim().max(limits.purpose),
        starts: localTime,
        ends: localTime,
        trackId: id.nullable(),
        roomId: id.nullable(),
        speakerIds: z.array(id).max(10),
        takesSignUp: z.boolean(),
        capacity: z.number().int().min(1).max(10_000).nullable(),
      }),
    )
    .max(200),
  materials: z
    .array(
      z.object({
        id,
        sessionId: id.nullable(),
        name: z.string().trim().min(2).max(limits.title),
        url: z.url({ protocol: /^https$/ }).max(500),
        audience: z.enum(["everybody", "participants"]),
      }),
    )
    .max(100),
});
export const saveQuestionsInput = z.object({
  eventId: id,
  version: z.number().int(),
  questions: z.array(z.object({ id, ...questionFields })).max(20),
});
