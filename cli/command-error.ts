/** Stops a command with a sentence for the person; nothing was written. */
export class CommandError extends Error {}
