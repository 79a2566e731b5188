#!/usr/bin/env node
import { buffer } from "node:stream/consumers";
import { runCli } from "./run-cli.ts";

process.exitCode = await runCli(process.argv.slice(2), {
  readInput: () => buffer(process.stdin),
  writeOut: (text) => process.stdout.write(text),
  writeFault: (text) => process.stderr.write(text),
});
