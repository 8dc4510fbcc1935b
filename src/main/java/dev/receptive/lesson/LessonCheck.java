package dev.receptive.lesson;

import dev.receptive.document.Benches;
import dev.receptive.formula.FormulaSetter;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Problem;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Finds everything that is wrong with lessons, also what only shows when a page is computed: texts without a translation,
 * numbers that are not on the stage, questions without an answer.
 */
public final class LessonCheck {

    private static final int DEEPEST = 4;

    private final Benches benches;

    /** What was set once is not set again for another text. */
    private final FormulaSetter formulas = new FormulaSetter();

    public LessonCheck(Benches benches) {
        this.benches = benches;
    }

    /**
     * Every mistake of a file, or of all files of a folder and of those in it, file by file.
     *
     * @throws Refusal if there is nothing of this name, or no lesson in it
     */
    public List<Problem> problems(Path place) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        for (Path file : files(place)) {
            String name = Files.isRegularFile(place) ? String.valueOf(file.getFileName()) : named(place, file);
            List<Problem> found = problems(file, name);
            problems.addAll(found);
            if (found.isEmpty()) {
                String id = new LessonReader(benches).open(file).id();
                String other = ids.putIfAbsent(id, name);
                if (other != null) {
                    problems.add(new Problem(name, 1, 1, Sentence.of("lesson.id.twice", id, other)));
                }
            }
        }
        return problems;
    }

    private static String named(Path place, Path file) {
        return place.relativize(file).toString();
    }

    private List<Problem> problems(Path file, String name) {
        Report report = new Report(name);
        try {
            Node root = new YamlText(report).read(file);
            return problems(root, report, file.toAbsolutePath().getParent());
        } catch (FileProblems wrong) {
            return wrong.problems();
        }
    }

    /**
     * Every mistake of a text.
     *
     * @param name what the text is called
     * @param folder where the pictures that it names are looked for; null if it may name none
     */
    public List<Problem> problems(String yaml, String name, @Nullable Path folder) {
        Report report = new Report(name);
        try {
            return problems(new YamlText(report).root(yaml), report, folder);
        } catch (FileProblems wrong) {
            return wrong.problems();
        }
    }

    private List<Problem> problems(Node root, Report report, @Nullable Path folder) {
        new Translations(report).check(root);
        PageCheck check = new PageCheck(report, folder, formulas);
        try {
            new LessonReader(benches).read(root, report, folder, check::check);
        } catch (FileProblems wrong) {
            return wrong.problems();
        }
        return report.problems().problems();
    }

    /**
     * The files of lessons in a folder and in those in it.
     *
     * @throws Refusal if there is nothing of this name, or no lesson in it
     */
    public static List<Path> files(Path place) {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        try (Stream<Path> all = Files.walk(place, DEEPEST)) {
            List<Path> files = all.filter(LessonFolder::isLesson).sorted().toList();
            if (files.isEmpty()) {
                throw Refusal.of("lesson.folder.empty", place);
            }
            return files;
        } catch (IOException e) {
            throw new Refusal(Sentence.of("lesson.folder", place), e);
        }
    }
}
