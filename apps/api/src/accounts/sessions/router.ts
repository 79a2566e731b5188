import { sessionInput, sessionView, signInInput, signInResult } from "@rammevaerk/contracts/accounts";
import { done } from "@rammevaerk/contracts/fields";
import { z } from "zod";
import { anyone, signedIn } from "../../platform/trpc.ts";
import { endOtherSessions, endSession, signOut } from "./end-sessions.ts";
import { listOwnSessions } from "./list-own-sessions.ts";
import { signIn } from "./sign-in.ts";

export const sessionProcedures = {
  signIn: anyone
    .input(signInInput)
    .output(signInResult)
    .mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: signedIn.output(done).mutation(({ ctx }) => signOut(ctx)),
  listSessions: signedIn.output(z.array(sessionView)).query(({ ctx }) => listOwnSessions(ctx)),
  endSession: signedIn
    .input(sessionInput)
    .output(done)
    .mutation(({ ctx, input }) => endSession(ctx, input)),
  endOtherSessions: signedIn.output(done).mutation(({ ctx }) => endOtherSessions(ctx)),
};
