package dev.receptive.lesson;

import dev.receptive.yaml.Fields;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a notebook; what later versions keep beside it is let be. */
final class NotebookReader {

    /** Nobody answers one question so often. */
    private static final int MOST_TRIES = 1_000_000;

    private final Report report;

    private NotebookReader(Report report) {
        this.report = report;
    }

    /**
     * @throws FileProblems if it is none
     */
    static Notebook read(Path file) {
        Report report = new Report(String.valueOf(file.getFileName()));
        NotebookReader reader = new NotebookReader(report);
        Fields fields = Fields.among(new YamlText(report).read(file), report, "lessons", "drills");
        Node drills = fields.get("drills"); // none were kept at first
        Notebook notebook = new Notebook(
                reader.each(fields.required("lessons"), reader::entry),
                drills == null ? Drilled.NONE : reader.drilled(drills));
        if (!report.isEmpty()) {
            throw report.problems();
        }
        return notebook;
    }

    private <T> Map<String, T> each(@Nullable Node node, Function<Node, @Nullable T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                T value = read.apply(tuple.getValueNode());
                if (tuple.getKeyNode() instanceof ScalarNode key && value != null) {
                    all.put(key.getValue(), value);
                }
            }
        } else if (node != null) {
            Fields.wrongKind(node, report, "kind.mapping");
        }
        return all;
    }

    private Drilled drilled(Node node) {
        Fields fields = Fields.among(node, report, "series", "kinds");
        Node number = fields.required("series");
        int series = number == null ? 1 : count(number, "drill.series", 1, Drilled.MOST_SERIES);
        Map<String, Counts> kept = each(fields.get("kinds"), this::counts);
        Drilled all = new Drilled(series, Map.of());
        for (DrillKind kind : DrillKind.values()) { // of a kind that only later versions know nothing is known
            Counts counts = kept.get(kind.code());
            if (counts != null) {
                all = all.with(new Drill(kind, series, counts.number(), counts.streak(), counts.best()));
            }
        }
        return all;
    }

    /** Of one drill. */
    private record Counts(int number, int streak, int best) {}

    private Counts counts(Node node) {
        Fields fields = Fields.among(node, report, "number", "streak", "best");
        return new Counts(
                count(fields.required("number"), "drill.number", 0, MOST_TRIES),
                count(fields.required("streak"), "drill.streak", 0, MOST_TRIES),
                count(fields.required("best"), "drill.best", 0, MOST_TRIES));
    }

    private int count(@Nullable Node node, String name, int least, int most) {
        Integer count = node == null ? null : Fields.integer(node, report, "field." + name, least, most);
        return count == null ? least : count;
    }

    private Notebook.@Nullable LessonEntry entry(Node node) {
        Fields fields = Fields.among(node, report, "page", "answers");
        Node page = fields.required("page");
        String name = page == null ? null : Fields.text(page, report);
        return name == null ? null : new Notebook.LessonEntry(name, each(fields.get("answers"), this::answer));
    }

    private @Nullable GivenAnswer answer(Node node) {
        Fields fields = Fields.among(node, report, "tries", "right", "skipped");
        Node tries = fields.required("tries");
        Integer count = tries == null ? null : Fields.integer(tries, report, "field.lesson.tries", 0, MOST_TRIES);
        return count == null
                ? null
                : new GivenAnswer(count, isSo(fields.required("right")), isSo(fields.required("skipped")));
    }

    private boolean isSo(@Nullable Node node) {
        return node != null && Boolean.TRUE.equals(Fields.flag(node, report));
    }
}
