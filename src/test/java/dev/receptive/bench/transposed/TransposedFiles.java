package dev.receptive.bench.transposed;

import dev.receptive.bench.Setup;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.ReadyMade;
import java.util.stream.Stream;

/** Documents of which a test knows that they are transposed convolutions. */
final class TransposedFiles {

    private TransposedFiles() {}

    static Stream<Document<?>> documents() {
        return ReadyMade.ALL.stream().filter(example -> example.experiment() instanceof TransposedExperiment);
    }

    static Stream<TransposedExperiment> examples() {
        return documents().map(document -> (TransposedExperiment) document.experiment());
    }

    static TransposedExperiment example(String id) {
        return documents()
                .filter(document -> document.id().equals(id))
                .map(document -> (TransposedExperiment) document.experiment())
                .findFirst()
                .orElseThrow();
    }

    /** What a file holds. */
    static TransposedExperiment read(String yaml) {
        return (TransposedExperiment)
                new DocumentReader(Benches.ALL).read(yaml, "a.yaml", null).experiment();
    }

    /** An experiment as a file holds it. */
    static String written(TransposedExperiment experiment) {
        return DocumentWriter.write(Document.untitled(new Setup<>(new TransposedBench(), experiment)));
    }
}
