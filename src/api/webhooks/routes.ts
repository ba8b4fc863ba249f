import type { ApiDependencies } from '../dependencies.ts';
import { endpointRoutes } from './endpoint-routes.ts';
import { secretRoutes } from './secret-routes.ts';
import { testRoute } from './test-route.ts';

/** What webhooks are signed with, where they go, and trying them out. */
export function webhookRoutes(dependencies: ApiDependencies) {
  return [...secretRoutes(dependencies), ...endpointRoutes(dependencies), testRoute(dependencies)];
}
