/** The time now, in milliseconds since 1970-01-01 UTC. Passed in, so that a rule never reads the clock itself. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
