import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeError } from '../../src/db/describe-error.ts';
import { createTestDatabase } from '../support/database.ts';

test('what is logged of a database error quotes nothing of the row it refused', async () => {
  const database = await createTestDatabase();
  const secret = 'Marguerite Oyelaran';
  const failing = [
    sql`insert into customers (organization_id, full_name) values (1, ${secret})`,
    sql`insert into users (organization_id, email, role) values (1, ${secret}, 'viewer')`,
    sql`select ${secret}::json`,
  ];
  for (const statement of failing) {
    const error: unknown = await statement.execute(database.db).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    const logged = JSON.stringify(describeError(error));
    expect(logged).toMatch(/"code":"\w{5}"/);
    expect(logged).not.toContain('Oyelaran');
  }
  await database.drop();
});
