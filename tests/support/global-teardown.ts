import { startedServers } from './global-setup';

export default async function globalTeardown(): Promise<void> {
  await Promise.all(startedServers.list.splice(0).map((server) => server.remove()));
}
