import type { AuditOperation } from '../../../domain/audit/audit-entry';
import type { Connection } from '../../../domain/paging/connection';
import type { AuditPosition } from '../../../audit/read-audit';
import { mapConnection, openPage, pageOf, type PageArguments } from '../../paging';
import type { RequestContext } from '../../request-context';

export interface AuditArguments extends PageArguments {
  readonly filter?:
    | {
        readonly subject?: string | null | undefined;
        readonly actor?: string | null | undefined;
        readonly operation?: AuditOperation | null | undefined;
        readonly from?: Date | null | undefined;
        readonly to?: Date | null | undefined;
      }
    | null
    | undefined;
}

/** An entry as auditors see it. */
export interface AuditRecord {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly operation: AuditOperation;
  readonly subjects: readonly string[];
  readonly recipient: string | null;
  readonly justification: string | null;
  readonly requestId: string;
}

/** The audit log, the latest first. */
export async function connectAudit(args: AuditArguments, context: RequestContext): Promise<Connection<AuditRecord>> {
  const { subject, actor, operation, from, to } = args.filter ?? {};
  const filter = {
    subject: subject ?? null,
    actor: actor ?? null,
    operation: operation ?? null,
    from: from?.toISOString() ?? null,
    to: to?.toISOString() ?? null,
  };
  const page = openPage(context, args, ['audit', ...Object.values(filter)]);
  const { rows, total } = await context.audit.read(filter, { first: page.first, after: page.after as AuditPosition | null });
  const connection = pageOf(page, rows, { counted: total.count + (total.isAtLeast ? 1 : 0), positionOf: ({ position }) => position });
  return mapConnection(connection, ({ entry }) => ({ ...entry, at: new Date(entry.at) }));
}
