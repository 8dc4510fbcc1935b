package dev.receptive.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of question as files have it.
 *
 * @param code its name
 * @param keys what may stand beside what every question has
 * @param maker makes one of its fields
 */
public record AskKind(String code, List<String> keys, AskMaker maker) {

    public AskKind {
        keys = List.copyOf(keys);
    }

    /** Makes a question; null, and its mistakes, if anything is wrong. */
    @FunctionalInterface
    public interface AskMaker {
        @Nullable
        Ask make(AskFields fields);
    }
}
