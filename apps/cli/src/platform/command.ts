import type { Cell, Sheet } from "@rammevaerk/tables";

export type Language = "da" | "en";

/** Ends a command: a sentence for the person, and the exit code. 1: the input is refused. 2: the command is not understood. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What a command answers, in the forms it can be written in. */
export interface Answer {
  /** For programs. */
  readonly data: unknown;
  /** For people. */
  readonly text: string;
  /** For CSV, and for XLSX when there are no sheets. Absent: the answer is no table. */
  readonly rows?: readonly (readonly Cell[])[];
  /** For XLSX. */
  readonly sheets?: readonly Sheet[];
  /** Something in the input was refused, or a rule is broken: the exit code is 1. */
  readonly isRefused: boolean;
}

/** Where a command reads and writes beside files: a terminal, or a test. */
export interface Terminal {
  readInput(): Promise<Uint8Array>;
  writeOut(text: string): void;
  writeFault(text: string): void;
}

export interface CommandOptions {
  readonly terminal: Terminal;
  readonly language: Language;
  /** Every option that the command names, as it was given. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** The file, or undefined for standard input. */
  readonly file: string | undefined;
}

export interface Command {
  /** "rates calculate [FILE]" */
  readonly usage: string;
  readonly summary: string;
  /** Options of its own, each with a value. */
  readonly options: readonly string[];
  run(options: CommandOptions): Promise<Answer>;
}
