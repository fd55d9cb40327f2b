import type { Route } from '../route';
import { startHttpServer, type HttpParts, type HttpServer } from './http-server';

/** Where the bot listens, and in production where its metrics are. */
interface Addresses {
  host: string;
  port: number;
  metrics?: { host: string; port: number };
}

/** Both servers of the bot as one; they are the same where the metrics have no place of their own. */
export interface Servers extends HttpServer {
  metricsPort: number;
}

/**
 * What the process counts is nobody's business outside, so the metrics get a server of their own, on this machine unless the
 * settings say otherwise. The local chat's server is on this machine anyway and serves them too.
 */
export async function startServers(
  parts: HttpParts,
  metrics: Route,
  { host, port, metrics: own }: Addresses,
): Promise<Servers> {
  if (!own) {
    const server = await startHttpServer({ ...parts, routes: [...parts.routes, metrics] }, { host, port });
    return { ...server, metricsPort: server.port };
  }
  const beside = await startHttpServer({ ...parts, routes: [metrics] }, { ...own, setting: 'METRICS_PORT' });
  try {
    const server = await startHttpServer(parts, { host, port });
    return {
      port: server.port,
      metricsPort: beside.port,
      close: async (limit) => {
        await Promise.all([server.close(limit), beside.close(limit)]);
      },
    };
  } catch (error) {
    await beside.close(AbortSignal.abort());
    throw error;
  }
}
