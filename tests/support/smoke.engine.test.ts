import { test, inject, expect } from 'vitest';
import neo4j from 'neo4j-driver';
test('x', async () => { const a = inject('neo4j'); console.log(a); if (a) { const d = neo4j.driver(a.uri, neo4j.auth.basic(a.user, a.password)); const r = await d.executeQuery('RETURN 1 AS x'); expect(r.records.length).toBe(1); await d.close(); await new Promise(r => setTimeout(r, Number(process.env.SLEEP ?? 0))); } });
