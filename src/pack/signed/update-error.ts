/** The error of everything that reads signed data. */
import type { UpdateProblem } from '../../model/update-problems';

/** Signed data that was refused, or could not be had. `message` is for maintainers; readers are told by `problem`. */
export class UpdateError extends Error {
  override name = 'UpdateError';
  constructor(
    readonly problem: UpdateProblem,
    message: string,
  ) {
    super(message);
  }
}
