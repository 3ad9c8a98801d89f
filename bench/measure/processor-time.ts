/** How much of the processor a design and the database have used: on a busy machine it tells more than the clock. */
import neo4j from 'neo4j-driver';
import type { DatabaseAddress } from '../designs/running-design.ts';

/** Milliseconds of processor time that the database's process has used so far. */
export type DatabaseClock = () => Promise<number>;

const QUERY =
  "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds";

export async function withDatabaseClock<T>(
  { uri, user, password }: DatabaseAddress,
  use: (clock: DatabaseClock) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return await use(async () => {
      const { records } = await driver.executeQuery(QUERY);
      return Number(records[0]?.get('nanoseconds')) / 1_000_000;
    });
  } finally {
    await driver.close();
  }
}
