import { Signal } from "../signal";
import type { Lost } from "../sync";
import { fragments } from "./fragments";

/** Steps of others after which one's own, put back, deserve a second look. */
const longAbsence = 500;

/** Work that no longer fits, until somebody has put it elsewhere or given it up. */
export class Losses {
  readonly lost: Signal<readonly Lost[]>;
  /** Steps of others that came at once after a long absence; 0 where there was none. */
  readonly passed = new Signal(0);

  constructor(lost: readonly Lost[], passed: number) {
    this.lost = new Signal<readonly Lost[]>(fragments(lost));
    this.tellPassed(passed);
  }

  /** Steps that brought no words (a mark, an attribute) are told too: nothing is lost in silence. */
  tell(lost: readonly Lost[]): void {
    if (lost.length > 0) this.lost.set([...this.lost.get(), ...fragments(lost)]);
  }

  tellPassed(steps: number): void {
    if (steps > longAbsence) this.passed.set(steps);
  }

  /** `one` has found its place. */
  drop(one: Lost): void {
    this.lost.set(this.lost.get().filter((other) => other !== one));
  }

  /** Done with what was lost and what passed meanwhile. */
  done(): void {
    this.lost.set([]);
    this.passed.set(0);
  }
}
