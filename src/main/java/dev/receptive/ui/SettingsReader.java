package dev.receptive.ui;

import dev.receptive.experiment.Fields;
import dev.receptive.experiment.FileProblems;
import dev.receptive.experiment.Report;
import dev.receptive.experiment.YamlText;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads settings as experiments are read: within bounds, each mistake with its place. Keys of later versions are let be. */
final class SettingsReader {

    private static final float SMALLEST = 200;
    private static final float LARGEST = 20_000;

    private final Report report;

    private SettingsReader(Report report) {
        this.report = report;
    }

    /**
     * The settings in a file.
     *
     * @throws FileProblems if there is anything wrong with it
     */
    static Settings read(Path file) {
        Report report = new Report(String.valueOf(file.getFileName()));
        return new SettingsReader(report).read(new YamlText(report).read(file));
    }

    private Settings read(Node root) {
        Fields fields = Fields.among(root, report, "language", "theme", "window", "recent");
        Language language = language(fields.required("language"));
        Palette palette = palette(fields.required("theme"));
        Settings.Frame frame = frame(fields.required("window"));
        List<String> recent = recent(fields.required("recent"));
        if (!report.isEmpty() || language == null || palette == null || frame == null) {
            throw report.problems();
        }
        return new Settings(language, palette, frame, recent);
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

    private List<String> recent(@Nullable Node node) {
        List<String> paths = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node path : sequence.getValue()) {
                String text = Fields.text(path, report);
                paths.add(text == null ? "" : text);
            }
        } else if (node != null) {
            Fields.wrongKind(node, report, "kind.list");
        }
        return paths;
    }
}
