import type { Language } from "@rammevaerk/contracts/fields";
import type { Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";
import type { Env } from "../platform/env.ts";
import type { Mail } from "../platform/mail.ts";
import { addresses } from "./addresses.ts";

interface Receiver {
  readonly email: string;
  readonly language: Language;
}

interface Wording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
}

function write(to: Receiver, url: string, words: Readonly<Record<Language, Wording>>): Mail {
  const { subject, paragraphs, action } = words[to.language];
  return { to: to.email, language: to.language, subject, paragraphs, action: { label: action, url } };
}

/** Puts a mail in the outbox, with the change that it tells of. `personId` is the receiver's, when there is an account. */
export function sendMail(
  { outbox }: Platform,
  tx: Db,
  { mail, personId }: { readonly mail: Mail; readonly personId?: string | undefined },
): Promise<void> {
  return outbox.enqueue(tx, {
    topic: "mail",
    payload: { mail },
    ...(personId === undefined ? {} : { personId }),
  });
}

export function writeConfirmEmail(env: Env, to: Receiver, secret: string): Mail {
  return write(to, addresses.confirmEmail(env, secret), {
    da: {
      subject: "Bekræft din adresse",
      paragraphs: [
        "Nogen har oprettet en konto på Rammeværk med denne adresse. Er det dig, så bekræft adressen inden to døgn.",
        "Er det ikke dig, så lad være med at bekræfte. Så bliver der ikke nogen konto, og det indtastede slettes.",
      ],
      action: "Bekræft adressen",
    },
    en: {
      subject: "Confirm your address",
      paragraphs: [
        "Somebody has signed up to Rammeværk with this address. If it was you, confirm the address within two days.",
        "If it was not you, do not confirm. Then there will be no account, and what was typed is deleted.",
      ],
      action: "Confirm the address",
    },
  });
}

export function writeAddressKnown(env: Env, to: Receiver): Mail {
  return write(to, addresses.forgottenPassword(env), {
    da: {
      subject: "Du har allerede en konto",
      paragraphs: [
        "Nogen har prøvet at oprette en konto på Rammeværk med denne adresse. Adressen har allerede en konto, og den er ikke ændret.",
        "Er det dig, så log ind som du plejer. Har du glemt din adgangskode, kan du vælge en ny. Er det ikke dig, skal du ikke gøre noget.",
      ],
      action: "Vælg en ny adgangskode",
    },
    en: {
      subject: "You already have an account",
      paragraphs: [
        "Somebody has tried to sign up to Rammeværk with this address. The address already has an account, and it has not been changed.",
        "If it was you, sign in as usual. If you have forgotten your password, you can choose a new one. If it was not you, there is nothing to do.",
      ],
      action: "Choose a new password",
    },
  });
}

export function writeResetPassword(env: Env, to: Receiver, secret: string): Mail {
  return write(to, addresses.resetPassword(env, secret), {
    da: {
      subject: "Vælg en ny adgangskode",
      paragraphs: [
        "Nogen har bedt om en ny adgangskode til din konto på Rammeværk. Er det dig, så vælg den inden en time.",
        "Er det ikke dig, skal du ikke gøre noget. Din adgangskode er den samme som før.",
      ],
      action: "Vælg en ny adgangskode",
    },
    en: {
      subject: "Choose a new password",
      paragraphs: [
        "Somebody has asked for a new password for your account on Rammeværk. If it was you, choose it within an hour.",
        "If it was not you, there is nothing to do. Your password is the same as before.",
      ],
      action: "Choose a new password",
    },
  });
}

export function writeInvitation(
  env: Env,
  to: Receiver,
  {
    secret,
    organisation,
    invitedBy,
    hasAccount,
  }: { secret: string; organisation: string; invitedBy: string; hasAccount: boolean },
): Mail {
  const url = hasAccount ? addresses.account(env) : addresses.invitation(env, secret);
  return write(to, url, {
    da: {
      subject: `Invitation til Rammeværk fra ${organisation}`,
      paragraphs: [
        `${invitedBy} inviterer dig til Rammeværk som en del af ${organisation}. Rammeværk er for dem, der arbejder med det specialiserede socialområde: spørg andre fagfolk, og del det, du ved.`,
        hasAccount
          ? `Du har allerede en konto. Tilføj ${organisation} under Min konto inden 14 dage, så er du med.`
          : "Invitationen gælder i 14 dage og kun til denne adresse.",
      ],
      action: hasAccount ? "Åbn Min konto" : "Tag imod invitationen",
    },
    en: {
      subject: `Invitation to Rammeværk from ${organisation}`,
      paragraphs: [
        `${invitedBy} invites you to Rammeværk as part of ${organisation}. Rammeværk is for those who work with specialised social services: ask other professionals, and share what you know.`,
        hasAccount
          ? `You already have an account. Add ${organisation} under My account within 14 days, and you are in.`
          : "The invitation holds for 14 days and only for this address.",
      ],
      action: hasAccount ? "Open My account" : "Accept the invitation",
    },
  });
}

export function writeAccountReady(env: Env, to: Receiver, organisation: string): Mail {
  return write(to, addresses.signIn(env), {
    da: {
      subject: "Din konto er klar",
      paragraphs: [`${organisation} har bekræftet, at du arbejder der. Nu kan du logge ind på Rammeværk.`],
      action: "Log ind",
    },
    en: {
      subject: "Your account is ready",
      paragraphs: [`${organisation} has confirmed that you work there. You can now sign in to Rammeværk.`],
      action: "Sign in",
    },
  });
}

export function writeAccountDeclined(env: Env, to: Receiver, organisation: string): Mail {
  return write(to, addresses.signUp(env), {
    da: {
      subject: "Din konto blev ikke bekræftet",
      paragraphs: [
        `${organisation} har ikke bekræftet, at du arbejder der. Det, du skrev, er slettet.`,
        "Valgte du en forkert organisation, kan du oprette kontoen igen. Ellers kan du tale med organisationens administrator.",
      ],
      action: "Opret kontoen igen",
    },
    en: {
      subject: "Your account was not confirmed",
      paragraphs: [
        `${organisation} has not confirmed that you work there. What you typed has been deleted.`,
        "If you chose the wrong organisation, you can sign up again. Otherwise, talk to the organisation's administrator.",
      ],
      action: "Sign up again",
    },
  });
}

export type SecurityChange = "password-changed" | "two-factor-on" | "two-factor-off";

/** Tells the owner of a change that a thief would make. */
export function writeSecurityNotice(env: Env, to: Receiver, change: SecurityChange): Mail {
  const what: Readonly<Record<SecurityChange, Readonly<Record<Language, string>>>> = {
    "password-changed": {
      da: "Adgangskoden til din konto på Rammeværk er ændret.",
      en: "The password of your account on Rammeværk has been changed.",
    },
    "two-factor-on": {
      da: "Totrinslogin er slået til på din konto på Rammeværk.",
      en: "Two-factor sign-in has been turned on for your account on Rammeværk.",
    },
    "two-factor-off": {
      da: "Totrinslogin er slået fra på din konto på Rammeværk.",
      en: "Two-factor sign-in has been turned off for your account on Rammeværk.",
    },
  };
  return write(to, addresses.forgottenPassword(env), {
    da: {
      subject: "Din konto er ændret",
      paragraphs: [
        what[change].da,
        "Er det ikke dig, der har gjort det, så vælg en ny adgangskode med det samme.",
      ],
      action: "Vælg en ny adgangskode",
    },
    en: {
      subject: "Your account has been changed",
      paragraphs: [what[change].en, "If you did not do this, choose a new password at once."],
      action: "Choose a new password",
    },
  });
}
