/** Starts one in-process Neo4j on a free local port, prints its Bolt address, and ends when the test run closes our standard input. */
package mandategraph;

import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;

public final class Launcher {
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        // Port 0: the system picks a free one. Authentication is off; the address is reachable from this machine only.
        Neo4jBuilder builder = Neo4jBuilders.newInProcessBuilder(folder)
                .withDisabledServer()
                .withConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0));
        // The harness keeps 8 MiB of the store in memory unless told, which is too little to measure on.
        if (args.length > 1) {
            builder = builder.withConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(args[1]));
        }
        Neo4j neo4j = builder.build();
        System.out.println("BOLT " + neo4j.boltURI());
        // A killed parent closes the pipe as well, so no database outlives its test run.
        while (System.in.read() != -1) {
            continue;
        }
        // Empties the folder; a test run that was killed cannot remove it.
        neo4j.close();
        Files.deleteIfExists(folder);
        System.exit(0);
    }
}
