import { parseArgs, type ParseArgsConfig } from "node:util";
import { CommandError } from "./verb";

/** What a verb expects of its call. */
export interface Call<Options extends NonNullable<ParseArgsConfig["options"]>> {
  /** How it is called, for help and errors: "outline FILE [--json]". */
  usage: string;
  /** What it does and what its options mean. */
  help: string;
  /** Number of file names. */
  files: number;
  options: Options;
}

type Values<Options extends NonNullable<ParseArgsConfig["options"]>> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>["values"];

/** The file names and options of a call; null where help was asked for and has been printed. Throws CommandError. */
export function readCall<Options extends NonNullable<ParseArgsConfig["options"]>>(
  call: Call<Options>,
  args: string[],
): { files: string[]; values: Values<Options> } | null {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`Usage: modelaw ${call.usage}\n\n${call.help}\n`);
    return null;
  }
  const { positionals, values } = parsed(call, args);
  if (positionals.length !== call.files)
    throw new CommandError(`The call is: modelaw ${call.usage}`, 2);
  return { files: positionals, values };
}

function parsed<Options extends NonNullable<ParseArgsConfig["options"]>>(
  call: Call<Options>,
  args: string[],
) {
  try {
    return parseArgs({ args, options: call.options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = ""] = error.message.split(". ");
    throw new CommandError(
      `${sentence.replace(/\.$/, "")}. The call is: modelaw ${call.usage}`,
      2,
      {
        cause: error,
      },
    );
  }
}

/** One JSON value and a line end on stdout. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
};
