import type { Readable } from "node:stream";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import type { Platform, RequestContext } from "../platform/context.ts";

/** What a door is asked with: nobody in particular, today, at the product's own address. */
export interface OpenContext {
  readonly platform: Platform;
  readonly today: IsoDate;
  /** A visitor's, for what pages and doors share. */
  readonly visitor: RequestContext;
}

/** A file that is made while it is sent. */
export interface OpenFile {
  readonly fileName: string;
  readonly content: Readable | Uint8Array;
}

/** What the description says of an answer: a schema of ours, the address of somebody else's, or a kind of file. */
export type AnswerDescription =
  | { readonly schema: z.ZodType }
  | { readonly jsonSchema: object }
  | { readonly mediaType: string };

/** A door of the open API. The server registers it and `/openapi.json` describes it, from the same words. */
export interface OpenRoute {
  /** As OpenAPI writes it: "/hsds/services/{id}". */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly params?: z.ZodObject | undefined;
  readonly query?: z.ZodObject | undefined;
  readonly answer: AnswerDescription;
  /** May end in "not-found". */
  readonly isAboutOne?: boolean | undefined;
  /** From one network address, where an answer takes the server seconds; absent: what holds for every door. */
  readonly mostPerMinute?: number | undefined;
  readonly handle: (ctx: OpenContext, input: never) => Promise<unknown>;
}

type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : unknown;

/** A route whose handler gets what its schemas let through, path and query in one. */
export function openRoute<
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
>(
  route: Omit<OpenRoute, "params" | "query" | "handle"> & {
    readonly params?: Params;
    readonly query?: Query;
    readonly handle: (ctx: OpenContext, input: OutputOf<Params> & OutputOf<Query>) => Promise<unknown>;
  },
): OpenRoute {
  return route;
}
