package dev.receptive.lesson;

import dev.receptive.data.AtomicFile;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.NonPrintableStyle;

/**
 * A notebook as a file that people can read: whole or not at all. A damaged one is set aside, so that nothing is lost.
 *
 * @param path where it is kept
 */
public record NotebookFile(Path path) {

    /** Among the settings of a folder. */
    public static NotebookFile in(Path folder) {
        return new NotebookFile(folder.resolve("lessons.yaml"));
    }

    /** What was read, and what a person should know about it. */
    public record OpenedNotebook(Notebook notebook, Optional<Sentence> problem) {}

    /** What is kept; a file that is no notebook is set aside. */
    public OpenedNotebook open() {
        if (!Files.exists(path)) {
            return new OpenedNotebook(Notebook.EMPTY, Optional.empty());
        }
        try {
            return new OpenedNotebook(NotebookReader.read(path), Optional.empty());
        } catch (FileProblems damage) {
            return new OpenedNotebook(
                    Notebook.EMPTY, Optional.of(aside(damage.problems().get(0))));
        }
    }

    private Sentence aside(Problem first) {
        try {
            Path free = moved();
            return Sentence.of(
                    "lesson.notebook.damaged", path, free.getFileName(), first.line(), first.column(), first.what());
        } catch (IOException failure) {
            return Sentence.of("lesson.notebook.unreadable", path);
        }
    }

    private Path moved() throws IOException {
        for (int number = 1; ; number++) {
            try {
                String name = path.getFileName() + ".damaged" + (number == 1 ? "" : "-" + number);
                return Files.move(path, path.resolveSibling(name));
            } catch (FileAlreadyExistsException taken) {
                // The next number is tried.
            }
        }
    }

    /**
     * Keeps a notebook in the place of what was kept.
     *
     * @throws Refusal if it cannot be written; what was there is still there then
     */
    public void keep(Notebook notebook) {
        Map<String, Object> lessons = new TreeMap<>();
        notebook.entries().forEach((id, entry) -> {
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("page", entry.page());
            Map<String, Object> answers = new TreeMap<>();
            entry.answers().forEach((page, answer) -> answers.put(page, kept(answer)));
            kept.put("answers", answers);
            lessons.put(id, kept);
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("lessons", lessons);
        all.put("drills", kept(notebook.drilled()));
        DumpSettings style = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
                .build();
        AtomicFile.write(path, new Dump(style).dumpToString(all));
    }

    private static Map<String, Object> kept(Drilled drilled) {
        Map<String, Object> kinds = new TreeMap<>();
        drilled.drills().forEach((kind, drill) -> {
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("number", drill.number());
            kept.put("streak", drill.streak());
            kept.put("best", drill.best());
            kinds.put(kind.code(), kept);
        });
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("series", drilled.series());
        kept.put("kinds", kinds);
        return kept;
    }

    private static Map<String, Object> kept(GivenAnswer answer) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("tries", answer.tries());
        kept.put("right", answer.right());
        kept.put("skipped", answer.skipped());
        return kept;
    }
}
