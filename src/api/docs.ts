import express from 'express';
import type { Router } from 'express';
import helmet from 'helmet';
import { getAbsoluteFSPath } from 'swagger-ui-dist';
import { refuseMethod } from './http/mount.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Casewright API</title>
    <link rel="icon" href="/api/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/page.js"></script>
  </body>
</html>
`;

// No validator: it would send the document to a server elsewhere.
const SCRIPT = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', validatorUrl: null, deepLinking: true });
`;

const FILES = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png']);

/** The API's description for machines, and a page to read and try it, with all it needs served from here. */
export function docsRouter(document: object): Router {
  const router = express.Router({ caseSensitive: true });
  const assets = express.static(getAbsoluteFSPath(), { index: false, redirect: false });
  router
    .route('/api/openapi.json')
    .get((_request, response) => void response.json(document))
    .all(refuseMethod(['get']));
  router.use('/api/docs', pagePolicy);
  router
    .route('/api/docs')
    .get((_request, response) => void response.type('html').send(PAGE))
    .all(refuseMethod(['get']));
  router
    .route('/api/docs/page.js')
    .get((_request, response) => void response.type('js').send(SCRIPT))
    .all(refuseMethod(['get']));
  router.use('/api/docs', (request, response, next) => {
    if (FILES.has(request.path)) assets(request, response, next);
    else next();
  });
  return router;
}

const pagePolicy = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // The page sets styles from its script.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      objectSrc: ["'none'"],
    },
  },
});
