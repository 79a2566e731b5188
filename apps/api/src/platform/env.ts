import { resolve } from "node:path";
import { z } from "zod";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z
    .string()
    .min(1)
    .default("./data")
    .transform((path) => resolve(path)),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z.string().min(3).default("Rammeværk <noreply@rammevaerk.example>"),
  DEMO: flag.default(false),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

export type Env = Omit<z.infer<typeof schema>, "PUBLIC_URL"> & { readonly PUBLIC_URL: string };

const remedies: Readonly<Record<keyof z.infer<typeof schema>, string>> = {
  PORT: "a whole number from 0 to 65535, such as 3000",
  HOST: "an address to listen on, such as 127.0.0.1 or 0.0.0.0",
  DATA_DIR: "a folder that the server may write to, such as ./data",
  DATABASE_URL: "an address that begins with postgres://, or leave it out to use SQLite in DATA_DIR",
  PUBLIC_URL: "the address people use, such as https://rammevaerk.example.dk",
  SMTP_URL:
    "an address such as smtp://user:password@mail.example.dk:587, or leave it out to keep mails as files",
  MAIL_FROM: "a sender such as Rammeværk <noreply@example.dk>",
  DEMO: "1 for invented content and demo accounts, 0 for real use",
  REQUESTS_PER_MINUTE: "a whole number from 1, the most calls a minute from one network address",
  METRICS_TOKEN: "a secret of at least 16 characters, or leave it out to close the metrics",
  LOG_LEVEL: "one of fatal, error, warn, info, debug, trace, silent",
};

/** The environment is wrong; each line names variable, value and remedy. Secrets are not repeated. */
export class EnvError extends Error {
  override readonly name = "EnvError";
  constructor(problems: readonly string[]) {
    super(`The server can't start with this environment:\n${problems.map((p) => `  - ${p}`).join("\n")}`);
  }
}

const secretVariables = new Set(["DATABASE_URL", "SMTP_URL", "METRICS_TOKEN"]);

/**
 * Reads the settings of the server, with a default for each.
 * An empty variable counts as absent.
 * @throws EnvError when a value can't be used
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
    throw new EnvError(
      names.map((name) => {
        const seen = secretVariables.has(name) ? "(a value that is kept secret)" : `"${given[name] ?? ""}"`;
        return `${name} is ${seen}. Set it to ${remedies[name as keyof typeof remedies]}.`;
      }),
    );
  }
  const env = result.data;
  return { ...env, PUBLIC_URL: env.PUBLIC_URL ?? `http://localhost:${env.PORT}` };
}
