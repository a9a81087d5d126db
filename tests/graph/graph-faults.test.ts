import { Neo4jError } from 'neo4j-driver';
import { isAlreadyThere, mapGraphError, mayRetry } from '../../src/graph/graph-faults';
import { ClientFault } from '../../src/kernel/faults';

const SECRET = 'name: "Alan Sample"';
const failed = (code: string) => new Neo4jError(SECRET, code, '50N42', 'error');

test.each(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.Transaction.DeadlockDetected', 'Neo.ClientError.Security.AuthorizationExpired'])(
  '%s may pass: it is tried again, and then the client is asked to',
  (code) => {
    expect(mayRetry(failed(code))).toBe(true);
    const error = failed(code);
    expect(mapGraphError(error)).toMatchObject({ code: 'UNAVAILABLE', cause: error });
  },
);

test.each(['Neo.ClientError.Transaction.TransactionTimedOut', 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'])(
  '%s is final, and told as an answer that did not come in time',
  (code) => {
    expect(mayRetry(failed(code))).toBe(false);
    expect(mapGraphError(failed(code))).toMatchObject({ code: 'UNAVAILABLE' });
  },
);

test('a question that needs too much memory is not asked again, though the server says that it may be', () => {
  const error = failed('Neo.TransientError.General.MemoryPoolOutOfMemoryError');
  expect(mayRetry(error)).toBe(false);
  expect(mapGraphError(error)).toMatchObject({ code: 'COST_EXCEEDED' });
});

test.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Schema.ConstraintValidationFailed', 'Neo.ClientError.Security.Unauthorized'])(
  '%s is a fault of ours, and stays what it is',
  (code) => {
    const error = failed(code);
    expect(mayRetry(error)).toBe(false);
    expect(mapGraphError(error)).toBe(error);
  },
);

test('what is no error of the database stays what it is and is not tried again', () => {
  for (const error of [new ClientFault('CONFLICT', 'taken'), new TypeError('broken'), 'text', null]) {
    expect([mayRetry(error), mapGraphError(error)]).toEqual([false, error]);
  }
});

test('the words of the server, which quote values, are not told', () => {
  for (const code of ['ServiceUnavailable', 'Neo.ClientError.Transaction.TransactionTimedOut', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError']) {
    expect((mapGraphError(failed(code)) as Error).message).not.toContain('Alan');
  }
});

test('a constraint that another process made at the same time is told apart', () => {
  expect(isAlreadyThere(failed('Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'))).toBe(true);
  expect(isAlreadyThere(failed('Neo.ClientError.Schema.ConstraintAlreadyExists'))).toBe(false);
  expect(isAlreadyThere(new Error('EquivalentSchemaRuleAlreadyExists'))).toBe(false);
});
