import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  email: "E-mail",
  emailMissing: "Write your e-mail.",
  password: "Password",
  passwordMissing: "Write your password.",
  forgotten: "Forgotten your password?",
  signIn: "Sign in",
  code: "Code",
  codeHint: "From your app for two-factor sign-in, or one of your recovery codes.",
  codeMissing: "Write the code.",
  confirm: "Confirm",
  back: "Back to the password",
};
