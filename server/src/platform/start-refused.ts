/** The product cannot start for a reason its operator can mend: printed as one sentence, exit code 1. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}
