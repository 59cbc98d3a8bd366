/**
 * What is the matter with a service.
 * - `address`: its address cannot be read.
 * - `unreachable`: nobody answers there, or the connection was lost.
 * - `credentials`: it does not let us in, or not do what we ask.
 * - `missing`: something it needs is not installed there.
 * - `version`: the service is too old.
 * - `settings`: it is set up in a way that would lose what is kept there.
 * - `schema`: what it keeps was written by another version of bitekst.
 * - `space`: it has no room left.
 * - `timeout`: it took longer than it may.
 */
export type ServiceProblem = 'address' | 'unreachable' | 'credentials' | 'missing' | 'version' | 'settings' | 'schema' | 'space' | 'timeout';

/** A database or queue that cannot do its work. The message says what is the matter and what to do, and holds no secret. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly problem: ServiceProblem;

  constructor(problem: ServiceProblem, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.problem = problem;
  }
}
