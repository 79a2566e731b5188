import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { ModeError, printWelcome } from "./accounts/index.ts";
import { buildApp } from "./app.ts";
import { loadDemo } from "./demo/load-demo.ts";
import { loadFirstMethods } from "./methods/index.ts";
import { MigrationError } from "./platform/db/migrate.ts";
import { EnvError, readEnv } from "./platform/env.ts";

const webFolder = fileURLToPath(new URL("../../web/dist", import.meta.url));

async function main(): Promise<void> {
  const env = readEnv();
  const log = pino({ level: env.LOG_LEVEL, base: null });
  const app = await buildApp({ env, log, webFolder });
  await loadFirstMethods(app.platform);
  if (env.DEMO && !process.argv.includes("--empty")) await loadDemo(app.platform);
  await app.server.listen({ port: env.PORT, host: env.HOST });
  await printWelcome(app.platform);

  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

try {
  await main();
} catch (error) {
  const isForPeople =
    error instanceof EnvError || error instanceof MigrationError || error instanceof ModeError;
  process.stderr.write(
    `${isForPeople ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
