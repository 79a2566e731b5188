import { createTRPCClient, type TRPCLink, TRPCClientError } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { afterEach, expect, test } from "vitest";
import { rememberPerson } from "./known-person.ts";
import { signInLink } from "./sign-in-link.ts";
import { signInRequest } from "./sign-in-request.ts";

const app = { code: "sign-in-needed", params: {}, requestId: "r" };
let isSignedIn = false;
let calls: string[] = [];

/** Stands in for the server: refuses until somebody is signed in. */
const server: TRPCLink<never> =
  () =>
  ({ op }) =>
    observable((observer) => {
      calls.push(op.path);
      if (isSignedIn) {
        observer.next({ result: { type: "data", data: "done" } });
        observer.complete();
      } else {
        observer.error(
          TRPCClientError.from({ error: { message: app.code, code: -32_001, data: { app } } } as never),
        );
      }
    });
const client = createTRPCClient<never>({ links: [signInLink, server] }) as unknown as {
  posts: { reply: { mutate: () => Promise<string> }; list: { query: () => Promise<string> } };
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  signInRequest.get()?.answer(false);
  rememberPerson(null);
  isSignedIn = false;
  calls = [];
});

test("a change waits for the sign-in and is then sent again, once", async () => {
  rememberPerson({ id: "p1", email: "a@b.dk" });
  const reply = client.posts.reply.mutate();
  await settled();
  expect(signInRequest.get()?.email).toBe("a@b.dk");
  isSignedIn = true;
  signInRequest.get()?.answer(true);
  await expect(reply).resolves.toBe("done");
  expect(calls).toEqual(["posts.reply", "posts.reply"]);
  expect(signInRequest.get()).toBeNull();
});

test("several calls ask once and all go on", async () => {
  rememberPerson({ id: "p1", email: "a@b.dk" });
  const all = Promise.all([client.posts.reply.mutate(), client.posts.list.query()]);
  await settled();
  const asked = signInRequest.get();
  isSignedIn = true;
  asked?.answer(true);
  await expect(all).resolves.toEqual(["done", "done"]);
  expect(calls).toHaveLength(4);
});

test("declined: the call fails with the server's refusal", async () => {
  rememberPerson({ id: "p1", email: "a@b.dk" });
  const reply = client.posts.reply.mutate();
  await settled();
  signInRequest.get()?.answer(false);
  await expect(reply).rejects.toMatchObject({ data: { app: { code: "sign-in-needed" } } });
  expect(calls).toHaveLength(1);
});

test("signed in, but refused again: no second question", async () => {
  rememberPerson({ id: "p1", email: "a@b.dk" });
  const reply = client.posts.reply.mutate();
  await settled();
  signInRequest.get()?.answer(true);
  await expect(reply).rejects.toMatchObject({ data: { app: { code: "sign-in-needed" } } });
  expect(signInRequest.get()).toBeNull();
});

test("a visitor who only reads is not asked", async () => {
  await expect(client.posts.list.query()).rejects.toMatchObject({
    data: { app: { code: "sign-in-needed" } },
  });
  expect(signInRequest.get()).toBeNull();
});
