package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.data.FileName;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.Opened;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.FileProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What lay on the benches when the program was last left: one file for the bench in front, one for each other. */
record LastRun(SettingsStore store, DocumentReader reader, List<Document<?>> examples) {

    /**
     * Lays it on the benches again.
     *
     * @param paths where what lay on a bench was kept, by the code of the bench
     * @param problem told of each that cannot be read: it is set aside then
     */
    void resume(Desk desk, Map<String, String> paths, Consumer<Sentence> problem) {
        for (Bench<?> bench : desk.benches().all()) {
            document(store.lastOn(bench), problem).ifPresent(last -> desk.start(opened(last, paths)));
        }
        document(store.lastExperiment(), problem).ifPresent(last -> desk.start(opened(last, paths)));
    }

    private Optional<Document<?>> document(Path last, Consumer<Sentence> problem) {
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

    /** What lay on a bench, as an edit of the file or the example that it comes from. */
    private <E extends Experiment> Opened<E> opened(Document<E> last, Map<String, String> paths) {
        Optional<Path> path =
                Optional.ofNullable(paths.get(last.setup().bench().code())).flatMap(this::unchanged);
        Optional<Document<E>> origin = path.isPresent()
                ? path.flatMap(this::read).flatMap(last::ofItsBench)
                : examples.stream().filter(last::hasWordsOf).findFirst().flatMap(last::ofItsBench);
        return origin.map(document -> new Opened<>(document, path, last.experiment(), last.bookmark()))
                .orElseGet(() -> Opened.of(last, Optional.empty()));
    }

    /** A file, if nobody has written it since the program was left: else what is on the stage is not of it any more. */
    private Optional<Path> unchanged(String name) {
        try {
            Path file = FileName.of(name);
            FileTime left = Files.getLastModifiedTime(store.settingsFile());
            return Optional.of(file).filter(there -> isNoYounger(there, left));
        } catch (IOException | Refusal gone) {
            return Optional.empty();
        }
    }

    private static boolean isNoYounger(Path file, FileTime than) {
        try {
            return Files.getLastModifiedTime(file).compareTo(than) <= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private Optional<Document<?>> read(Path file) {
        try {
            return Optional.of(reader.open(file));
        } catch (Refusal | FileProblems unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Keeps it for the next start.
     *
     * @return where what lies on a bench is kept, by the code of the bench
     * @throws Refusal if the folder cannot be written
     */
    Map<String, String> keep(Desk desk) {
        store.makeFolder();
        Map<String, String> paths = new TreeMap<>();
        for (BenchModel<?> model : desk.models()) {
            boolean front = model.bench().code().equals(desk.model().bench().code());
            DocumentWriter.keep(front ? store.lastExperiment() : store.lastOn(model.bench()), model.current());
            model.state()
                    .opened()
                    .path()
                    .ifPresent(path -> paths.put(
                            model.bench().code(), path.toAbsolutePath().toString()));
        }
        store.forget(store.lastOn(desk.model().bench()));
        return paths;
    }

    /** Gives unsaved work a file of its own among those of the settings, and says so, or why it cannot be. */
    Optional<Path> keepUnsaved(Document<?> work, Consumer<Sentence> told) {
        try {
            store.makeFolder();
            DocumentWriter.keep(store.lastExperiment(), work);
            Path kept = store.keepUnsaved();
            told.accept(Sentence.of("settings.unsaved", kept));
            return Optional.of(kept);
        } catch (Refusal cannotBeKept) {
            told.accept(cannotBeKept.sentence());
            return Optional.empty();
        }
    }
}
