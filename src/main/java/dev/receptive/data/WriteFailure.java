package dev.receptive.data;

import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** Why a file could not be written, in words. */
final class WriteFailure {

    private static final List<String> KEYS = List.of("out.full", "out.quota", "out.large", "out.readonly", "out.name");

    private static final ResourceBundle REASONS = ResourceBundle.getBundle(
            "dev.receptive.data.reasons",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private WriteFailure() {}

    /** The sentence about a failure to write a file; it quotes the system's reason if it does not know it. */
    static Sentence of(IOException failure, Object path) {
        if (failure instanceof AccessDeniedException) {
            return Sentence.of("out.denied", path);
        }
        if (failure instanceof NoSuchFileException) { // the folder is there, as was seen before
            return Sentence.of("out.nonew", path);
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        String said = Objects.requireNonNullElse(reason, failure.getClass().getSimpleName());
        return KEYS.stream()
                .filter(key ->
                        Arrays.stream(REASONS.getString(key).split("\\|")).anyMatch(said::contains))
                .findFirst()
                .map(key -> Sentence.of(key, path))
                .orElseGet(() -> Sentence.of("out.failed", path, said));
    }
}
