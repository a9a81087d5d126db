import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface FinishedRequest {
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly codes: readonly string[];
}

/** Counts and durations by closed words; never a value, a name or an id. */
export class ServerMetrics {
  private readonly registry = new Registry();
  private readonly running = new Gauge({ name: 'intelmap_requests_running', help: 'Requests being answered.', registers: [this.registry] });
  private readonly durations = new Histogram({
    name: 'intelmap_request_duration_seconds',
    help: 'Time from the headers of a request to the end of its answer.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  private readonly errors = new Counter({
    name: 'intelmap_graphql_errors_total',
    help: 'Errors in GraphQL answers.',
    labelNames: ['code'],
    registers: [this.registry],
  });

  readonly contentType = this.registry.contentType;

  started(): void {
    this.running.inc();
  }

  finished(request: FinishedRequest): void {
    this.running.dec();
    this.durations.observe({ route: request.route, status: String(request.status) }, request.seconds);
    for (const code of request.codes) this.errors.inc({ code });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
