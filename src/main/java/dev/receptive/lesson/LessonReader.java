package dev.receptive.lesson;

import dev.receptive.document.Benches;
import dev.receptive.document.PlacedTitle;
import dev.receptive.document.StageReader;
import dev.receptive.document.TitleReader;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads lessons from YAML: a file has pages, or, as the ready-made experiments have, one stage, which makes a lesson of one
 * page. All mistakes of a file are told at once, each with its line and column.
 */
public final class LessonReader {

    private static final String PAGES = "pages";

    private final Benches benches;

    public LessonReader(Benches benches) {
        this.benches = benches;
    }

    /** Whether a file has pages or asks something, however wrong it is; what has a stage alone is an experiment as well. */
    public static boolean isLesson(Path path) {
        Report report = new Report(String.valueOf(path.getFileName()));
        try {
            Fields fields = Fields.among(new YamlText(report).read(path), report, PAGES, "ask");
            return fields.get(PAGES) != null || fields.get("ask") != null;
        } catch (FileProblems | Refusal unread) {
            return false;
        }
    }

    /**
     * What a file holds.
     *
     * @throws FileProblems if there is anything wrong with it
     */
    public Lesson open(Path path) {
        Report report = new Report(String.valueOf(path.getFileName()));
        Node root = new YamlText(report).read(path);
        return read(root, report, path.toAbsolutePath().getParent(), page -> {});
    }

    /**
     * What a text holds.
     *
     * @param name what the text is called where it is wrong
     * @param folder where the pictures that it names are looked for; null if it may name none by a relative path
     * @throws FileProblems if there is anything wrong with it
     */
    public Lesson read(String yaml, String name, @Nullable Path folder) {
        Report report = new Report(name);
        return read(new YamlText(report).root(yaml), report, folder, page -> {});
    }

    /**
     * The same, and every page is looked at with the fields that it was read from.
     *
     * @throws FileProblems if there is anything wrong with it, or if whoever looks has reported so
     */
    Lesson read(Node root, Report report, @Nullable Path folder, Consumer<PageReader.ReadPage> looks) {
        StageReader stages = new StageReader(benches, report, folder);
        PageReader reader = new PageReader(report, stages, looks);
        boolean many = Fields.among(root, report, PAGES).get(PAGES) != null;
        List<String> keys = many ? List.of(PAGES) : PageReader.KEYS;
        String[] known = Stream.concat(
                        Stream.of("id", "title", "sheet"), keys.stream().filter(key -> !isOfLesson(key)))
                .toArray(String[]::new);
        Fields fields = Fields.of(root, report, known);
        Node named = fields.required("id");
        String id = named == null ? "" : Fields.text(named, report);
        fields.required("title");
        TitleReader titles = new TitleReader(report);
        PlacedTitle title = titles.placed(fields.get("title"));
        List<Page> pages = many ? pages(fields, reader, report) : one(fields, reader);
        if (!report.isEmpty() || id == null) {
            throw report.problems();
        }
        PlacedTitle sheet = many ? titles.placed(fields.get("sheet")) : PlacedTitle.NONE;
        return new Lesson(id, title.title(), sheet, pages, Optional.ofNullable(folder));
    }

    private static boolean isOfLesson(String key) {
        return key.equals("title") || key.equals("sheet");
    }

    private static List<Page> one(Fields fields, PageReader reader) {
        return reader.read(fields, "1").stream().toList();
    }

    private static List<Page> pages(Fields fields, PageReader reader, Report report) {
        Node node = fields.required(PAGES);
        List<Page> pages = new ArrayList<>();
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            if (node != null) {
                Fields.wrongKind(node, report, "kind.list");
            }
            return pages;
        }
        String[] keys = Stream.concat(Stream.of("id"), PageReader.KEYS.stream()).toArray(String[]::new);
        Set<String> met = new HashSet<>();
        for (Node each : sequence.getValue()) {
            Fields page = Fields.of(each, report, keys);
            Node named = page.get("id");
            String id = named == null ? null : Fields.text(named, report);
            if (named != null && id != null && !met.add(id)) {
                report.add(named, "lesson.page.twice", id);
            }
            reader.read(page, id == null ? String.valueOf(pages.size() + 1) : id)
                    .ifPresent(pages::add);
        }
        return pages;
    }
}
