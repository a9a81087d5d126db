import { ClientFault } from '../../../kernel/faults';
import { decideNewScope } from '../../../domain/access/new-scope';
import type { Scope, Tier, Visibility } from '../../../domain/access/scope';
import type { Viewer } from '../../../domain/access/viewer';
import { detailsFault } from '../../../domain/investigations/details-fault';
import { findInvestigationsByUrn } from '../../../generated/cypher/investigations';
import { ensureScopeNumber } from '../../../versions/ensure-scope-number';
import { viewInside } from '../../../versions/view-inside';
import type { OpenWrite } from '../../../versions/keyed-write';
import { writeInvestigation } from '../write-investigation';
import { auditedWrite } from '../../audited-write';
import { dayOf } from '../../day-of';
import type { InvestigationNode } from '../../entities/entity-node';
import { seen, type RequestContext } from '../../request-context';

export interface NewInvestigation {
  readonly urn: string;
  readonly title: string;
  readonly force: string;
  readonly visibility: Visibility;
  readonly tier: Tier;
  readonly markings?: readonly string[] | null | undefined;
  readonly compartments?: readonly string[] | null | undefined;
  readonly members?: readonly string[] | null | undefined;
  readonly contact: string;
  readonly openedOn: Date;
  readonly idempotencyKey: string;
}

type Outcome = { readonly kind: 'saved'; readonly id: string } | { readonly kind: 'urnTaken' };
type Answer =
  { readonly __typename: 'InvestigationSaved'; readonly investigation: InvestigationNode } | { readonly __typename: 'UrnTaken'; readonly message: string };

/** Opens an investigation in a scope that its creator can read, and publishes it at once. */
export async function createInvestigation(input: NewInvestigation, context: RequestContext): Promise<Answer> {
  const scope = scopeFor(context.viewer, input);
  const id = context.mint.entity('INVESTIGATION', context.viewer.force, context.viewer.name, input.idempotencyKey);
  const { outcome } = await auditedWrite(
    { name: 'investigations/create-investigation', operation: 'COLLECTION', subjects: [id], key: input.idempotencyKey, input },
    context,
    (write) => saveInvestigation(write, { id, scope, input, viewer: context.viewer }),
  );
  if (outcome.kind === 'urnTaken') {
    return { __typename: 'UrnTaken', message: `${input.force} has an investigation ${input.urn} already. Open that one, or choose another number.` };
  }
  return { __typename: 'InvestigationSaved', investigation: await loadSaved(outcome.id, context) };
}

/** The scope for what is wanted, where it may be told and placed so. */
function scopeFor(viewer: Viewer, { markings, compartments, members, ...rest }: NewInvestigation): Scope {
  const wanted = { ...rest, markings: markings ?? [], compartments: compartments ?? [], members: members ?? null };
  const fault = detailsFault(wanted);
  if (fault) throw new ClientFault('BAD_USER_INPUT', fault);
  const scope = decideNewScope(viewer, wanted);
  if (!scope.ok) throw new ClientFault('BAD_USER_INPUT', scope.refusal);
  return scope.value;
}

interface Saving {
  readonly id: string;
  readonly scope: Scope;
  readonly input: NewInvestigation;
  readonly viewer: Viewer;
}

/** Numbers are compared with what the creator may see: a number that a hidden investigation bears is free, or creating one would reveal it. */
async function saveInvestigation({ transaction, takeVersion }: OpenWrite, { id, scope, input, viewer }: Saving): Promise<Outcome> {
  const scopeNumber = await ensureScopeNumber(transaction, scope);
  const namesakes = await findInvestigationsByUrn(await viewInside(transaction, viewer), { urn: input.urn, force: input.force });
  if (namesakes.length > 0) return { kind: 'urnTaken' };
  await writeInvestigation(transaction, {
    id,
    urn: input.urn,
    title: input.title,
    force: input.force,
    openedOn: dayOf(input.openedOn) as string,
    contact: input.contact,
    scope: scopeNumber,
    version: await takeVersion([scopeNumber]),
  });
  return { kind: 'saved', id };
}

/** A stored outcome is authorised again: rights may have changed since the key was first used. */
async function loadSaved(id: string, context: RequestContext): Promise<InvestigationNode> {
  const reading = await context.renewReading();
  const row = await reading.investigations.load(id);
  if (!row) throw new ClientFault('CONFLICT', 'This idempotency key led to something that you may no longer see. Choose a new key for a new request.');
  return seen(reading, row);
}
