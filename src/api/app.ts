import cookieParser from 'cookie-parser';
import express from 'express';
import helmet from 'helmet';
import type { ApiDependencies } from './dependencies.ts';
import { docsRouter } from './docs.ts';
import { errorHandler } from './http/error-handler.ts';
import { notFound } from './http/errors.ts';
import { requestLogging } from './http/logging.ts';
import { mountRoutes } from './http/mount.ts';
import { requestLimit } from './http/rate-limit.ts';
import { openApiDocument } from './openapi.ts';
import { allRoutes } from './routes.ts';

export function createApp(dependencies: ApiDependencies): express.Express {
  const { db, logger, publicUrl, rateLimit, trustProxy } = dependencies;
  const routes = allRoutes(dependencies);
  const app = express();
  app.set('trust proxy', trustProxy ?? false);
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(requestLogging(logger));
  app.use(dataPolicy);
  app.use((_request, response, next) => {
    // Answers are about people: no cache keeps them.
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use(cookieParser());
  app.use(mountRoutes(routes, { db, publicUrl, countRequest: requestLimit(db, rateLimit) }));
  app.use(docsRouter(openApiDocument(routes)));
  app.use(() => {
    throw notFound();
  });
  app.use(errorHandler);
  return app;
}

/** An answer is data: nothing in it may run, load or be framed. */
const dataPolicy = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
});
