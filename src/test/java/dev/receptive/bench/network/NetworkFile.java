package dev.receptive.bench.network;

import dev.receptive.document.Benches;
import dev.receptive.document.DocumentReader;

/** A network as a file has it. */
final class NetworkFile {

    private NetworkFile() {}

    /**
     * @param stage what stands under {@code stage}, but for the bench
     */
    static NetworkExperiment read(String stage) {
        String yaml = "title: {en: a, zh: b}\nstage:\n  bench: network\n" + stage + "\n";
        return (NetworkExperiment) new DocumentReader(Benches.ALL)
                .read(yaml, "a.yaml", null)
                .setup()
                .experiment();
    }
}
