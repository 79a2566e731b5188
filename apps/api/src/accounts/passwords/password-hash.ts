import argon2 from "@node-rs/argon2";

/** argon2id, the library's default kind, with the least cost that OWASP's cheat sheet on storing passwords recommends. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of something that nobody knows: comparing with it takes as long as with a real one. */
const decoy =
  "$argon2id$v=19$m=19456,t=2,p=1$XSOKIW7Uipk6Ss/RGvyHGw$4eQ8E5A4rRMppWMogXBxG0RWXKi3pvYHAbsknUKXW0g";

/** What is stored instead of a password. Letters count the same whether a keyboard composes them or not. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password.normalize("NFKC"), cost);
}

/**
 * Answers whether a password is the one behind a hash. Without a hash (no such account, or one that has no
 * password) the answer is no, after the same work.
 */
export async function isRightPassword(stored: string | undefined, password: string): Promise<boolean> {
  const hasPassword = stored !== undefined && stored !== "";
  const matches = await argon2.verify(hasPassword ? stored : decoy, password.normalize("NFKC"));
  return hasPassword && matches;
}
