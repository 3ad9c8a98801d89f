/** Run with `npm start -- http://127.0.0.1:4000`, beside a server. */
import { connect, responsibilitiesUnder } from './responsibilities.ts';

const [address = 'http://127.0.0.1:4000', law = 'kz/law/2011/477-iv'] = process.argv.slice(2);
const client = connect(address);
for (const line of await responsibilitiesUnder(client, law)) console.log(line);
client.stop();
