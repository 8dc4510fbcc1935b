package dev.receptive;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What is said by the command that trains, given a small data set. */
class TrainingRun {

    static final int SIDE = 12;

    @TempDir
    Path folder;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    /** Trains with the small data set. */
    int train(Path weights, String... more) throws IOException {
        Path data = IdxFiles.write(folder.resolve("data"), SIDE, 60, 30);
        List<String> arguments = new ArrayList<>(List.of("train", "--data", data.toString(), "-o", weights.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
