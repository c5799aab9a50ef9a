/** A fault that the user can mend; its message is one sentence that says how. */
export class CommandFault extends Error {}
