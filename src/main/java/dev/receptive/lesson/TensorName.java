package dev.receptive.lesson;

import dev.receptive.words.Sentence;
import java.util.Set;

/** What a tensor is called where people read it. */
final class TensorName {

    /** Those that a text names in colours of their own. */
    private static final Set<String> NAMED = Set.of("input", "kernel", "output");

    private TensorName() {}

    /** Whether it is one that every bench has. */
    static boolean isCommon(String tensor) {
        return NAMED.contains(tensor);
    }

    /** A sentence for those that every bench has; the name in files for others. */
    static Object of(String tensor) {
        return isCommon(tensor) ? Sentence.of("prose.role." + tensor) : tensor;
    }
}
