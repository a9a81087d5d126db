import { OperatorFault } from '../../kernel/faults';

/** Why the local Neo4j cannot run, in a sentence that tells the operator what to do. */
export class StartFault extends OperatorFault {
  override readonly name = 'StartFault';
}
