import type { Env } from "../platform/env.ts";

/** The pages of the site that mails and the first start link to. A secret is the last part of its address. */
export const addresses = {
  signIn: ({ PUBLIC_URL }: Env) => `${PUBLIC_URL}/log-ind`,
  forgottenPassword: ({ PUBLIC_URL }: Env) => `${PUBLIC_URL}/glemt-adgangskode`,
  signUp: ({ PUBLIC_URL }: Env) => `${PUBLIC_URL}/opret`,
  account: ({ PUBLIC_URL }: Env) => `${PUBLIC_URL}/konto`,
  confirmEmail: ({ PUBLIC_URL }: Env, secret: string) => `${PUBLIC_URL}/bekraeft/${secret}`,
  resetPassword: ({ PUBLIC_URL }: Env, secret: string) => `${PUBLIC_URL}/nulstil-adgangskode/${secret}`,
  invitation: ({ PUBLIC_URL }: Env, secret: string) => `${PUBLIC_URL}/invitation/${secret}`,
  firstAdministrator: ({ PUBLIC_URL }: Env, secret: string) =>
    `${PUBLIC_URL}/foerste-administrator/${secret}`,
} as const;
