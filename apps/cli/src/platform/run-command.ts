import { parseArgs } from "node:util";
import { type Command, CommandError, type Terminal } from "./command.ts";
import { writeAnswer } from "./write-answer.ts";

/** Runs a command with what stands after its name. Returns the exit code: 0 done, 1 refused, 2 not understood. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    const { values, positionals } = parse(command, args);
    const { json, out, language, ...own } = values;
    const [file, ...more] = positionals;
    if (more.length > 0) throw new CommandError(`Only one file is read; "${more[0]}" is one more.`, 2);
    if (language !== undefined && language !== "da" && language !== "en")
      throw new CommandError(`The language is "${language}"; it can be da or en.`, 2);
    const answer = await command.run({
      terminal,
      language: language ?? findLanguage(),
      values: own,
      file,
    });
    await writeAnswer(answer, { terminal, out, isJson: json === true });
    return answer.isRefused ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const usage = error.exitCode === 2 ? `\n\nrammevaerk ${command.usage}` : "";
    terminal.writeFault(`${error.message}${usage}\n`);
    return error.exitCode;
  }
}

function parse({ options }: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        out: { type: "string" },
        language: { type: "string" },
        ...Object.fromEntries(options.map((name) => [name, { type: "string" as const }])),
      },
    });
  } catch (cause) {
    throw new CommandError((cause as Error).message, 2);
  }
}

/** Danish where the system is Danish. */
function findLanguage(): "da" | "en" {
  return new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).language === "da" ? "da" : "en";
}
