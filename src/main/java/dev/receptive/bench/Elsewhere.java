package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.List;
import java.util.function.Supplier;

/**
 * How a number comes about, as another bench shows it. A bench knows no other, so it says it as a file would.
 *
 * @param bench the code of the other bench
 * @param name what opening it is called
 * @param stage what stands under {@code stage} of the file, but for the bench; written when it is opened
 */
public record Elsewhere(String bench, Sentence name, Supplier<List<String>> stage) {

    /** The file. */
    public String yaml() {
        return "stage:\n  bench: " + bench + "\n" + String.join("\n", stage.get()) + "\n";
    }
}
