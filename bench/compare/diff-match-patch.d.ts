declare module "diff-match-patch" {
  /** The part of the package that the bench calls. */
  class DiffMatchPatch {
    /** Seconds after which it stops. */
    Diff_Timeout: number;
    diff_main(old: string, now: string): [number, string][];
  }
  export = DiffMatchPatch;
}
