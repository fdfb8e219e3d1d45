/** One verb of the command. Gives the exit code; throws CommandError for what the user can mend. */
export type Verb = (args: string[]) => Promise<number>;

/** A failure to tell in one line. Exit code 2 says that the call itself is wrong, 1 anything else. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2;

  constructor(sentence: string, exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(sentence, options);
    this.exitCode = exitCode;
  }
}
