package dev.receptive.bench.pooling;

import dev.receptive.bench.Setup;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.ReadyMade;
import java.util.stream.Stream;

/** Documents of which a test knows that they are poolings. */
final class PoolingFiles {

    private PoolingFiles() {}

    static Stream<Document<?>> documents() {
        return ReadyMade.ALL.stream().filter(example -> example.experiment() instanceof PoolingExperiment);
    }

    static Stream<PoolingExperiment> examples() {
        return documents().map(document -> (PoolingExperiment) document.experiment());
    }

    static PoolingExperiment example(String id) {
        return documents()
                .filter(document -> document.id().equals(id))
                .map(document -> (PoolingExperiment) document.experiment())
                .findFirst()
                .orElseThrow();
    }

    /** What a file holds. */
    static PoolingExperiment read(String yaml) {
        return (PoolingExperiment)
                new DocumentReader(Benches.ALL).read(yaml, "a.yaml", null).experiment();
    }

    /** An experiment as a file holds it. */
    static String written(PoolingExperiment experiment) {
        Pooling bench = (Pooling) Benches.ALL.named("pooling").orElseThrow();
        return DocumentWriter.write(Document.untitled(new Setup<>(bench, experiment)));
    }
}
