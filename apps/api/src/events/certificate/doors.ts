import { secretToken } from "@rammevaerk/contracts/accounts";
import { id } from "@rammevaerk/contracts/fields";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import { sendFile } from "../../platform/send-file.ts";
import { requireActor } from "../../platform/trpc.ts";
import type { EventDoorOptions } from "../start-events.ts";
import { giveCertificate } from "./give-certificate.ts";
import { findCertificateHolder } from "./repository.ts";

/** GET /api/events/:id/deltagerbevis.pdf with an account, /api/participants/:token/deltagerbevis.pdf by the own address. */
export function registerCertificateDoors(
  server: FastifyInstance,
  { createContext }: Pick<EventDoorOptions, "createContext">,
): void {
  const contextOf = (request: FastifyRequest, reply: FastifyReply) =>
    createContext(request, (header) => void reply.header("set-cookie", header));
  server.get("/api/events/:id/deltagerbevis.pdf", async (request, reply) => {
    const ctx = requireActor(await contextOf(request, reply));
    const asked = id.safeParse((request.params as { id: string }).id);
    if (!asked.success) throw new AppError("not-found");
    const whose = { eventId: asked.data, personId: ctx.actor.personId };
    const holder = await findCertificateHolder(ctx.platform.db, whose);
    if (holder === undefined) throw new AppError("not-found");
    return sendFile(reply, { ...(await giveCertificate(ctx, holder)), ending: "pdf" });
  });
  server.get("/api/participants/:token/deltagerbevis.pdf", async (request, reply) => {
    const ctx = await contextOf(request, reply);
    const asked = secretToken.safeParse((request.params as { token: string }).token);
    if (!asked.success) throw new AppError("token-invalid");
    const secretHash = hashSecret(asked.data);
    const holder = await findCertificateHolder(ctx.platform.db, { secretHash });
    if (holder === undefined) throw new AppError("token-invalid");
    return sendFile(reply, { ...(await giveCertificate(ctx, holder)), ending: "pdf" });
  });
}
