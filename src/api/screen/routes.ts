import type { ApiDependencies } from '../dependencies.ts';
import { NDJSON, requireLines } from '../http/body.ts';
import { Stream, route } from '../http/route.ts';
import { ScreenAnswer, ScreenLine, ScreenLineAnswer, ScreenRequest } from './schema.ts';
import { screenLines } from './screen-lines.ts';
import { screenSubject } from './screen-subject.ts';

export function screenRoutes({ db, policies }: ApiDependencies) {
  return [
    route({
      method: 'post',
      path: '/api/screen/',
      operationId: 'screen',
      summary: 'Hold a name against the watchlists, for interactive use; nothing is stored',
      tag: 'screening',
      access: 'reviewer',
      body: ScreenRequest,
      answers: { 200: { description: 'What was searched, and the matches, best first', schema: ScreenAnswer } },
      async handle({ body: subject, caller: { organizationId } }) {
        const policy = await policies.inForce(organizationId);
        return { status: 200, body: await screenSubject(db, { organizationId, subject, asOf: today(), policy }) };
      },
    }),
    route({
      method: 'post',
      path: '/api/screen/batch/',
      operationId: 'screenBatch',
      summary: 'Hold many names against the watchlists: one request a line in, one answer a line out',
      description:
        `Send \`${NDJSON}\`: each line is what /api/screen/ takes, and may carry a \`ref\` of the caller's own. Each is ` +
        'answered while the next come in, in order. A line that is wrong is answered with what is wrong.',
      tag: 'screening',
      access: 'reviewer',
      lines: ScreenLine,
      answers: { 200: { description: 'One answer a line', schema: ScreenLineAnswer } },
      async handle({ request, caller: { organizationId } }) {
        requireLines(request.get('content-type'));
        const [asOf, policy] = [today(), await policies.inForce(organizationId)];
        const answers = screenLines(request, (subject) => screenSubject(db, { organizationId, subject, asOf, policy }));
        return { status: 200, body: new Stream(NDJSON, answers) };
      },
    }),
  ];
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
