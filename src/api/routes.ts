import { auditRoutes } from './audit/routes.ts';
import { authRoutes } from './auth/routes.ts';
import { blacklistRoutes } from './blacklist/routes.ts';
import { caseRoutes } from './cases/routes.ts';
import { checkRoutes } from './checks/routes.ts';
import { customerRoutes } from './customers/routes.ts';
import { deliveryRoutes } from './deliveries/routes.ts';
import type { ApiDependencies } from './dependencies.ts';
import { healthRoutes } from './health/routes.ts';
import type { Route } from './http/route.ts';
import { clientRoutes } from './oauth/client-routes.ts';
import { tokenRoute } from './oauth/token-route.ts';
import { organizationRoutes } from './organization/routes.ts';
import { policyRoutes } from './policies/routes.ts';
import { receiptRoutes } from './receipts/routes.ts';
import { runRoutes } from './runs/routes.ts';
import { screenRoutes } from './screen/routes.ts';
import { userRoutes } from './users/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';

/** Every endpoint there is. */
export function allRoutes(dependencies: ApiDependencies): Route[] {
  return [
    ...authRoutes(dependencies),
    tokenRoute(dependencies),
    ...clientRoutes(dependencies),
    ...userRoutes(dependencies),
    ...caseRoutes(dependencies),
    ...runRoutes(dependencies),
    ...receiptRoutes(dependencies),
    ...checkRoutes(dependencies),
    ...customerRoutes(dependencies),
    ...organizationRoutes(dependencies),
    ...screenRoutes(dependencies),
    ...blacklistRoutes(dependencies),
    ...policyRoutes(dependencies),
    ...deliveryRoutes(dependencies),
    ...webhookRoutes(dependencies),
    ...auditRoutes(dependencies),
    ...healthRoutes(dependencies),
  ];
}
