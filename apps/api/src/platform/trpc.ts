import { type ErrorCode, type FieldError, statusOf } from "@rammevaerk/contracts/errors";
import { isAdministrator } from "@rammevaerk/domain/accounts";
import { initTRPC, TRPCError } from "@trpc/server";
import { type z, ZodError } from "zod";
import type { Actor } from "./actor.ts";
import type { RequestContext, SignedInContext } from "./context.ts";
import { AppError, findAppError, presentError } from "./errors.ts";

/** Every procedure names its policy; the rights test refuses one that does not. */
export interface ProcedureMeta {
  readonly policy: string;
}

/** Who may do something with a subject: true, or the code of the refusal. Pure; the subject is loaded before. */
export interface Policy<Subject> {
  readonly name: string;
  readonly may: (actor: Actor, subject: Subject) => true | ErrorCode;
}

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter({ shape, error, ctx }) {
      const isUnknownPath = error.code === "NOT_FOUND" && error.cause === undefined;
      const app = presentError(isUnknownPath ? new AppError("not-found") : error, ctx?.requestId ?? "");
      return {
        ...shape,
        message: app.code,
        data: { code: shape.data.code, httpStatus: shape.data.httpStatus, app },
      };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

const trpcCodeOfStatus: Readonly<Record<number, TRPCError["code"]>> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "UNPROCESSABLE_CONTENT",
  429: "TOO_MANY_REQUESTS",
  503: "SERVICE_UNAVAILABLE",
};

/** Gives every refusal its code for the wire, and logs what was not expected. */
const procedure = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const refusal = toAppError(result.error);
  if (refusal === undefined) {
    ctx.platform.log.error(
      { err: result.error.cause ?? result.error, path, requestId: ctx.requestId },
      "unexpected",
    );
    return result;
  }
  throw new TRPCError({
    code: trpcCodeOfStatus[statusOf(refusal.code)] ?? "INTERNAL_SERVER_ERROR",
    message: refusal.code,
    cause: refusal,
  });
});

function toAppError(error: TRPCError): AppError | undefined {
  if (error.code === "BAD_REQUEST" && error.cause instanceof ZodError) {
    return new AppError("input-invalid", {}, describeFields(error.cause));
  }
  return findAppError(error);
}

/** What is wrong, by the field's path such as `competences.2.code`. */
export function describeFields(error: ZodError): Record<string, FieldError> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join("."), describeIssue(issue)]));
}

function describeIssue(issue: ZodError["issues"][number]): FieldError {
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1
        ? { code: "required" }
        : { code: issue.origin === "string" ? "too-short" : "too-small", limit: Number(issue.minimum) };
    case "too_big":
      return { code: issue.origin === "string" ? "too-long" : "too-large", limit: Number(issue.maximum) };
    case "invalid_value":
      return { code: "unknown-choice" };
    case "invalid_type":
      return { code: issue.input === undefined ? "required" : "wrong-form" };
    default:
      return { code: "wrong-form" };
  }
}

/** For everybody, signed in or not. */
export const anyone = procedure.meta({ policy: "anyone" });

/** For everybody who is signed in. */
export const signedIn = procedure.meta({ policy: "signed-in" }).use(({ ctx, next }) => {
  return next({ ctx: requireActor(ctx) });
});

/** For the only role without a limit. */
export const administrator = procedure.meta({ policy: "administrator" }).use(({ ctx, next }) => {
  const known = requireActor(ctx);
  if (!isAdministrator(known.actor.grants)) throw new AppError("forbidden");
  return next({ ctx: known });
});

/**
 * The output of a procedure whose presenter already lists every field: it is not walked a second time.
 * For lists that are asked for all the time; a test holds answer and schema together.
 */
export function presented<Schema extends z.ZodType>(_schema: Schema): (value: unknown) => z.output<Schema> {
  return (value) => value as z.output<Schema>;
}

/**
 * For those whom a policy lets through: reads the input, loads the subject it names, and asks.
 * The call then finds the subject in `ctx.subject`. What `load` does not find is "not-found".
 */
export function guarded<Input extends z.ZodType, Subject>(
  policy: Policy<Subject>,
  input: Input,
  load: (ctx: SignedInContext, input: z.output<Input>) => Promise<Subject | undefined>,
) {
  return procedure
    .meta({ policy: policy.name })
    .input(input)
    .use(async ({ ctx, input: given, next }) => {
      const known = requireActor(ctx);
      const subject = await load(known, given as z.output<Input>);
      if (subject === undefined) throw new AppError("not-found");
      checkPolicy(policy, known.actor, subject);
      return next({ ctx: { ...known, subject } });
    });
}

/** Asks a policy outside a procedure, for the other doors. @throws AppError with the refusal's code */
export function checkPolicy<Subject>(policy: Policy<Subject>, actor: Actor, subject: Subject): void {
  const decision = policy.may(actor, subject);
  if (decision !== true) throw new AppError(decision);
}

/** @throws AppError sign-in-needed for a visitor */
export function requireActor<Context extends RequestContext>(ctx: Context): Context & SignedInContext {
  if (ctx.actor === null) throw new AppError("sign-in-needed");
  return ctx as Context & SignedInContext;
}
