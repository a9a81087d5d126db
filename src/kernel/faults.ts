/** The codes that a client may rely on in `extensions.code`; anything else is masked as INTERNAL. */
export const FAULT_CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'COST_EXCEEDED', 'RATE_LIMITED', 'CONFLICT', 'UNAVAILABLE'] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** A fault whose message may be shown to the client as it is. */
export class ClientFault extends Error {
  override readonly name = 'ClientFault';

  constructor(
    readonly code: FaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A fault that whoever runs the program can mend: its message says how, and is printed without a stack. */
export class OperatorFault extends Error {
  override readonly name: string = 'OperatorFault';
}
