import { describe, expect, it } from "vitest";
import { EnvError, readEnv } from "./env.ts";

function problemsOf(source: Record<string, string>): string {
  try {
    readEnv(source);
    return "";
  } catch (error) {
    return error instanceof EnvError ? error.message : "another error";
  }
}

describe("readEnv", () => {
  it("has a default for everything; an empty value counts as absent", () => {
    expect(readEnv({ PORT: "", SMTP_URL: "" })).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      PUBLIC_URL: "http://localhost:3000",
      DEMO: false,
      LOG_LEVEL: "info",
    });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://x"],
    ["PUBLIC_URL", "rammevaerk.dk"],
    ["SMTP_URL", "mail.example.dk"],
    ["DEMO", "yes"],
    ["METRICS_TOKEN", "short"],
    ["LOG_LEVEL", "loud"],
    ["REQUESTS_PER_MINUTE", "0"],
  ])("stops for %s=%s and says what to set it to", (name, value) => {
    expect(problemsOf({ [name]: value })).toMatch(new RegExp(`${name} is .* Set it to `));
  });

  it("names the value seen, but never a secret one, and all problems at once", () => {
    const text = problemsOf({
      PORT: "http",
      DATABASE_URL: "mysql://root:hunter2@db",
      METRICS_TOKEN: "hunter2",
    });
    expect(text).toContain('"http"');
    expect(text).not.toContain("hunter2");
    expect(text.match(/Set it to/g)).toHaveLength(3);
  });

  it("takes the slash from the end of the public address", () => {
    expect(readEnv({ PUBLIC_URL: "https://r.example/" }).PUBLIC_URL).toBe("https://r.example");
  });
});
