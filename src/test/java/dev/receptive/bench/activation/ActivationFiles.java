package dev.receptive.bench.activation;

import dev.receptive.bench.Setup;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.ReadyMade;
import java.util.stream.Stream;

/** Documents of which a test knows that they are activations. */
final class ActivationFiles {

    private ActivationFiles() {}

    static Stream<Document<?>> documents() {
        return ReadyMade.ALL.stream().filter(example -> example.experiment() instanceof ActivationExperiment);
    }

    static Stream<ActivationExperiment> examples() {
        return documents().map(document -> (ActivationExperiment) document.experiment());
    }

    static ActivationExperiment example(String id) {
        return documents()
                .filter(document -> document.id().equals(id))
                .map(document -> (ActivationExperiment) document.experiment())
                .findFirst()
                .orElseThrow();
    }

    /** What a file holds. */
    static ActivationExperiment read(String yaml) {
        return (ActivationExperiment)
                new DocumentReader(Benches.ALL).read(yaml, "a.yaml", null).experiment();
    }

    /** An experiment as a file holds it. */
    static String written(ActivationExperiment experiment) {
        return DocumentWriter.write(Document.untitled(new Setup<>(new ActivationBench(), experiment)));
    }
}
