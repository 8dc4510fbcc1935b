package dev.receptive.console;

import dev.receptive.data.AtomicFile;
import dev.receptive.data.Safetensors;
import dev.receptive.fast.TrainingEngine;
import dev.receptive.nn.Network;
import dev.receptive.train.Snapshot;
import dev.receptive.train.Tally;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where weights are written to while they are learned: always whole, with what they were learned from beside them. */
final class WeightsFile {

    private final Path path;
    private final TrainPlan plan;
    private final String command;

    WeightsFile(Path path, TrainPlan plan, String command) {
        this.path = path;
        this.plan = plan;
        this.command = command;
    }

    /**
     * Whether it can be written, asked before hours are spent on what is to be in it.
     *
     * @param data the files that are learned from
     * @throws Refusal if not
     */
    void check(List<Path> data) {
        AtomicFile.check(path, data);
    }

    /**
     * Writes a network's state over what was there.
     *
     * @throws Refusal if it cannot be written; what was there is still there then
     */
    void write(Snapshot snapshot) {
        Safetensors.write(path, snapshot.network().state(), notes(snapshot));
    }

    /** What the weights are and how to learn them again. */
    private Map<String, String> notes(Snapshot snapshot) {
        Network network = snapshot.network();
        Tally tally = snapshot.tally();
        Map<String, String> notes = new TreeMap<>();
        notes.put("format", "pt");
        notes.put("network", network.name());
        notes.put("image", network.input().toString());
        notes.put(
                "classes",
                Integer.toString(network.layers().outputShape(network.input()).size(1)));
        notes.put("command", command);
        notes.put("kernels", TrainingEngine.kernels());
        notes.put("java", System.getProperty("java.version", ""));
        notes.put("seed", Long.toString(plan.course().seed()));
        notes.put("epochs", Double.toString((double) tally.imagesSoFar() / tally.of()));
        snapshot.testAccuracy().ifPresent(accuracy -> notes.put("accuracy", Double.toString(accuracy)));
        return notes;
    }
}
