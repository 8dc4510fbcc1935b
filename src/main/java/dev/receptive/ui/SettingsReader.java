package dev.receptive.ui;

import dev.receptive.scene.Palette;
import dev.receptive.time.Playhead;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Problem;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads settings as experiments are read: within bounds, each mistake with its place. A value that cannot be read, as of
 * a later version, is as usual, and the rest is kept; keys of later versions are let be.
 */
final class SettingsReader {

    private static final float SMALLEST = 200;
    private static final float LARGEST = 20_000;

    private final Report report;

    private SettingsReader(Report report) {
        this.report = report;
    }

    /** What could be read, and what could not, in the order of the lines. */
    record Read(Settings settings, List<Problem> problems) {}

    /**
     * The settings in a file.
     *
     * @throws FileProblems if not one of them can be read
     */
    static Read read(Path file) {
        Report report = new Report(String.valueOf(file.getFileName()));
        return new SettingsReader(report).read(new YamlText(report).read(file));
    }

    private Read read(Node root) {
        Fields fields = Fields.among(root, report, "language", "theme", "window", "panels", "recent", "open", "speed");
        Language language = language(fields.required("language"));
        Palette palette = palette(fields.required("theme"));
        Settings.Frame frame = frame(fields.required("window"));
        Panels panels = panels(fields.get("panels"));
        List<String> recent = recent(fields.required("recent"));
        if (language == null && palette == null && frame == null && recent == null) {
            throw report.problems();
        }
        Settings usual = Settings.usual();
        Settings settings = new Settings(
                Objects.requireNonNullElse(language, usual.language()),
                Objects.requireNonNullElse(palette, usual.palette()),
                Objects.requireNonNullElse(frame, usual.frame()),
                panels,
                Objects.requireNonNullElse(recent, usual.recent()),
                open(fields.get("open")),
                speed(fields.get("speed")));
        return new Read(settings, report.problems().problems());
    }

    private @Nullable Language language(@Nullable Node node) {
        String code = node == null ? null : Fields.text(node, report);
        if (node == null || code == null) {
            return null;
        }
        try {
            return Language.ofCode(code);
        } catch (Refusal e) {
            report.add(node, e.sentence());
            return null;
        }
    }

    private @Nullable Palette palette(@Nullable Node node) {
        String code = node == null ? null : Fields.text(node, report);
        if (node == null || code == null) {
            return null;
        }
        return Arrays.stream(Palette.values())
                .filter(palette -> palette.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    report.add(node, Sentence.of("error.cli.theme", code));
                    return null;
                });
    }

    private Settings.@Nullable Frame frame(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        Fields fields = Fields.among(node, report, "width", "height", "maximized");
        Float width = side(fields.required("width"), "field.window.width");
        Float height = side(fields.required("height"), "field.window.height");
        Node maximized = fields.get("maximized");
        Boolean fills = maximized == null ? Boolean.FALSE : Fields.flag(maximized, report);
        return width == null || height == null || fills == null ? null : new Settings.Frame(width, height, fills);
    }

    /** The panels, each as usual where it is not said which. */
    private Panels panels(@Nullable Node node) {
        if (node == null) {
            return Panels.USUAL;
        }
        Fields fields = Fields.among(node, report, "examples", "inspector", "narrow");
        Node narrow = fields.get("narrow");
        Panels.Narrow one = narrow == null ? null : narrow(narrow);
        return new Panels(
                isShown(fields.get("examples")),
                isShown(fields.get("inspector")),
                Objects.requireNonNullElse(one, Panels.USUAL.narrow()));
    }

    private boolean isShown(@Nullable Node node) {
        return node == null || !Boolean.FALSE.equals(Fields.flag(node, report));
    }

    private Panels.@Nullable Narrow narrow(Node node) {
        String code = Fields.text(node, report);
        if (code == null) {
            return null;
        }
        return Arrays.stream(Panels.Narrow.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    report.add(node, Sentence.of("settings.narrow", code));
                    return null;
                });
    }

    private @Nullable Float side(@Nullable Node node, String field) {
        Float side = node == null ? null : Fields.number(node, report);
        if (node == null || side == null) {
            return null;
        }
        if (side < SMALLEST || side > LARGEST) {
            report.add(node, Sentence.of("error.range", Sentence.of(field), side, SMALLEST, LARGEST));
            return null;
        }
        return side;
    }

    private Map<String, String> open(@Nullable Node node) {
        Map<String, String> open = new TreeMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String bench = Fields.text(entry.getKeyNode(), report);
                String path = Fields.text(entry.getValueNode(), report);
                if (bench != null && path != null) {
                    open.put(bench, path);
                }
            }
        } else if (node != null) {
            Fields.wrongKind(node, report, "kind.mapping");
        }
        return open;
    }

    private double speed(@Nullable Node node) {
        Float speed = node == null ? Float.valueOf(1) : Fields.number(node, report);
        if (node != null && speed != null && !Playhead.SPEEDS.contains((double) speed)) {
            report.add(node, Sentence.of("error.speed", speed));
            return 1;
        }
        return speed == null ? 1 : speed;
    }

    private @Nullable List<String> recent(@Nullable Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .limit(Settings.MOST_RECENT)
                    .map(path -> Fields.text(path, report))
                    .filter(Objects::nonNull)
                    .toList();
        }
        if (node != null) {
            Fields.wrongKind(node, report, "kind.list");
        }
        return null;
    }
}
