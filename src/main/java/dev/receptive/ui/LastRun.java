package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Keepsake;
import dev.receptive.data.FileName;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.Example;
import dev.receptive.document.ExampleList;
import dev.receptive.document.Opened;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.FileProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What lay on the benches when the program was last left: one file for the bench in front, one for each other.
 *
 * @param paths where what lay on a bench was kept, by the code of the bench
 */
record LastRun(
        SettingsStore store, DocumentReader reader, Benches benches, ExampleList examples, Map<String, String> paths) {

    /**
     * What was read of it.
     *
     * @param left what lay on the benches; that of the bench in front is the last
     * @param problems of each that cannot be read, one: it is set aside
     */
    record Found(List<Opened<?>> left, List<Sentence> problems) {}

    /** Whether something waits to be read. */
    boolean isThere() {
        return Stream.concat(
                        Stream.of(store.lastExperiment()),
                        benches.all().stream().map(store::lastOn))
                .anyMatch(Files::exists);
    }

    /** Reads it, on any thread. */
    Found read() {
        List<Opened<?>> left = new ArrayList<>();
        List<Sentence> problems = new ArrayList<>();
        for (Bench<?> bench : benches.all()) {
            read(store.lastOn(bench), problems::add).ifPresent(left::add);
        }
        read(store.lastExperiment(), problems::add).ifPresent(left::add);
        return new Found(left, problems);
    }

    private Optional<Opened<?>> read(Path last, Consumer<Sentence> problem) {
        if (!Files.exists(last)) {
            return Optional.empty();
        }
        try {
            Document<?> document = reader.open(last);
            return Optional.of(opened(remembered(document, store.keepsakeOf(last), problem), last));
        } catch (Refusal | FileProblems damage) {
            problem.accept(store.setAside(last));
            return Optional.empty();
        }
    }

    /** With what came of work on it, if that can be read. */
    private <E extends Experiment> Document<E> remembered(
            Document<E> document, Path keepsake, Consumer<Sentence> problem) {
        if (!Files.exists(keepsake)) {
            return document;
        }
        try {
            E whole = document.setup().bench().withKeepsake(document.experiment(), keepsake);
            return document.with(whole, document.bookmark());
        } catch (Refusal damage) {
            problem.accept(store.renamed(keepsake)
                    .map(aside -> Sentence.of("settings.run.aside", damage.sentence(), aside))
                    .orElseGet(() -> Sentence.of("settings.run", damage.sentence())));
            return document;
        }
    }

    /** What lay on a bench, as an edit of the file or the example that it comes from. */
    private <E extends Experiment> Opened<E> opened(Document<E> last, Path kept) {
        Optional<Path> path =
                Optional.ofNullable(paths.get(last.setup().bench().code())).flatMap(name -> unchanged(name, kept));
        Optional<Document<E>> origin = path.isPresent()
                ? path.flatMap(this::origin).flatMap(last::ofItsBench)
                : examples.of(last).map(Example::document).flatMap(last::ofItsBench);
        return origin.map(document -> new Opened<>(document, path, last.experiment(), last.bookmark()))
                .orElseGet(() -> Opened.of(last, Optional.empty()));
    }

    /** A file, if nobody has written it since the last run was kept: else what lay there is not of it any more. */
    private static Optional<Path> unchanged(String name, Path kept) {
        try {
            Path file = FileName.of(name);
            FileTime left = Files.getLastModifiedTime(kept);
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

    private Optional<Document<?>> origin(Path file) {
        try {
            return Optional.of(reader.open(file));
        } catch (Refusal | FileProblems unreadable) {
            return Optional.empty();
        }
    }

    /**
     * What was kept.
     *
     * @param places where what lies on a bench is kept besides, by the code of the bench
     * @param rest what takes longer to write, on any thread; it refuses what cannot be written
     */
    record Kept(Map<String, String> places, Optional<Runnable> rest) {}

    /**
     * Keeps it for the next start.
     *
     * @throws Refusal if the folder cannot be written
     */
    Kept keep(Desk desk) {
        store.makeFolder();
        Map<String, String> places = new TreeMap<>();
        List<Runnable> rest = new ArrayList<>();
        for (BenchModel<?> model : desk.models()) {
            boolean front = model.bench().code().equals(desk.model().bench().code());
            Path kept = front ? store.lastExperiment() : store.lastOn(model.bench());
            Path keepsake = store.keepsakeOf(kept);
            store.forget(keepsake);
            if (!DocumentWriter.keep(kept, model.current())) {
                store.forget(DocumentWriter.weightsOf(kept));
            }
            keepsake(model).ifPresent(any -> rest.add(() -> any.write(keepsake)));
            model.state()
                    .opened()
                    .path()
                    .ifPresent(path -> places.put(
                            model.bench().code(), path.toAbsolutePath().toString()));
        }
        store.forget(store.lastOn(desk.model().bench()));
        store.forget(DocumentWriter.weightsOf(store.lastOn(desk.model().bench())));
        store.forget(store.keepsakeOf(store.lastOn(desk.model().bench())));
        return new Kept(places, rest.isEmpty() ? Optional.empty() : Optional.of(() -> rest.forEach(Runnable::run)));
    }

    private static <E extends Experiment> Optional<Keepsake> keepsake(BenchModel<E> model) {
        return model.bench().keepsake(model.state().experiment());
    }

    /**
     * Gives unsaved work a file of its own among those of the settings.
     *
     * @throws Refusal if it cannot be
     */
    Path keepUnsaved(Document<?> work) {
        store.makeFolder();
        DocumentWriter.keepForGood(store.unsaved(), work);
        return store.keepUnsaved();
    }
}
