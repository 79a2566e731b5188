import type { Messages } from "./messages.da.ts";

/** The fewest characters of a new password. What it must not be is checked by the server. */
const leastPasswordLength = 12;
const leastNameLength = 2;

/** What is wrong with a name, or undefined. */
export function checkName(name: string, text: Pick<Messages, "nameMissing">): string | undefined {
  return name.trim().length < leastNameLength ? text.nameMissing : undefined;
}

/** What is wrong with a mail address, as far as the browser can say, or undefined. */
export function checkEmail(email: string, text: Pick<Messages, "emailWrong">): string | undefined {
  return /^\S+@\S+\.\S+$/u.test(email.trim()) ? undefined : text.emailWrong;
}

/** What is wrong with the length of a new password, or undefined. */
export function checkPasswordLength(
  password: string,
  text: Pick<Messages, "passwordTooShort">,
): string | undefined {
  return password.length < leastPasswordLength ? text.passwordTooShort(password.length) : undefined;
}
