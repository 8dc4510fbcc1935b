package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.EveryBench;
import dev.receptive.document.ReadyMade;
import dev.receptive.document.Title;
import java.nio.file.Path;
import java.util.List;

/** Files of every bench in a folder, and programs that open them. */
record BenchFiles(Path folder) {

    private static final Title TITLE = new Title("A \"title\": with # signs", "标题：一");
    private static final Title TEXT = new Title("Two lines,\none below the other.", "");

    /** A program that has seen nothing yet, with a bench in front. */
    Session session(Bench<?> bench) {
        Session session =
                new Session(new SettingsStore(folder.resolve("config")), EveryBench.with(bench), ReadyMade.ALL);
        session.desk().show(bench);
        return session;
    }

    /** A file of what a bench shows first, with words around it. */
    <E extends Experiment> Path written(Bench<E> bench, String id) {
        Path file = folder.resolve(id + ".yaml");
        DocumentWriter.save(file, new Document<>(id, TITLE, TEXT, List.of(TITLE, TEXT), bench.setup(), Bookmark.USUAL));
        return file;
    }

    static Document<?> read(Path file, Bench<?> bench) {
        return new DocumentReader(EveryBench.with(bench)).open(file);
    }
}
