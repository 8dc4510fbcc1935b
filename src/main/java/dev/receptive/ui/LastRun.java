package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.data.FileName;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.FileProblems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What lay on the stage when the program was last left. */
record LastRun(SettingsStore store, DocumentReader reader) {

    /**
     * What was left, if anything was.
     *
     * @param problem told where it cannot be read: it is set aside then
     */
    Optional<Document<?>> document(Consumer<Sentence> problem) {
        Path last = store.lastExperiment();
        if (!Files.exists(last)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.open(last));
        } catch (Refusal | FileProblems damage) {
            problem.accept(store.setAside(last));
            return Optional.empty();
        }
    }

    /**
     * Gives what was left a name of its own, unless it is kept elsewhere.
     *
     * @param isKept whether an experiment is
     * @param told what was done, or could not be
     * @return where it is now
     */
    Optional<Path> keepUnsaved(Predicate<Experiment> isKept, Consumer<Sentence> told) {
        Path last = store.lastExperiment();
        if (!Files.exists(last)) {
            return Optional.empty();
        }
        try {
            if (isKept.test(reader.open(last).experiment())) {
                return Optional.empty();
            }
            Path kept = store.keepUnsaved();
            told.accept(Sentence.of("settings.unsaved", kept));
            return Optional.of(kept);
        } catch (Refusal cannotBeKept) {
            told.accept(cannotBeKept.sentence());
        } catch (FileProblems damage) {
            told.accept(store.setAside(last));
        }
        return Optional.empty();
    }

    /** Whether a file can be read and holds an experiment. */
    boolean holds(String path, Experiment experiment) {
        try {
            return reader.open(FileName.of(path)).experiment().equals(experiment);
        } catch (Refusal | FileProblems unreadable) {
            return false;
        }
    }
}
