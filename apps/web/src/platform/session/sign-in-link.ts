import type { TRPCClientError, TRPCLink } from "@trpc/client";
import { observable, type Unsubscribable } from "@trpc/server/observable";
import type { AppRouter } from "@rammevaerk/api/router";
import { codeOf } from "../errors/read-problem.ts";
import { askToSignIn } from "./sign-in-request.ts";

/**
 * When the server no longer knows who is asking, asks the reader to sign in over the page and then sends the same
 * call again. The one who called waits, so that no form has to know of it. When the reader declines, the call fails
 * with `sign-in-needed`.
 */
export const signInLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let current: Unsubscribable | undefined;
      let isStopped = false;
      const send = (mayAsk: boolean): void => {
        current = next(op).subscribe({
          next: (value) => observer.next(value),
          complete: () => observer.complete(),
          error: (error: TRPCClientError<AppRouter>) => {
            if (!mayAsk || codeOf(error) !== "sign-in-needed") return observer.error(error);
            void askToSignIn(op.type === "mutation").then((isSignedIn) => {
              if (isStopped) return;
              if (isSignedIn) send(false);
              else observer.error(error);
            });
          },
        });
      };
      send(true);
      return () => {
        isStopped = true;
        current?.unsubscribe();
      };
    });
