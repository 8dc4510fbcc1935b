package dev.receptive.experiment;

import dev.receptive.data.AtomicFile;
import dev.receptive.experiment.Opening.Moment;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.YamlGrid;
import dev.receptive.yaml.YamlNumber;
import dev.receptive.yaml.YamlString;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes experiments as YAML that a person would write: what {@link ExperimentReader} reads back as the same values. */
public final class ExperimentWriter {

    private final StringBuilder yaml = new StringBuilder();

    /** Whether a picture file is written with its levels, so that it need not be there when they are read. */
    private final boolean whole;

    private ExperimentWriter(boolean whole) {
        this.whole = whole;
    }

    /** The text of a file. Only what differs from the default is in it. */
    public static String write(ExperimentFile file) {
        return write(file, false);
    }

    private static String write(ExperimentFile file, boolean whole) {
        ExperimentWriter writer = new ExperimentWriter(whole);
        writer.file(file);
        return writer.yaml.toString();
    }

    /**
     * Writes a file, whole or not at all. A picture in the file's folder is named from there, so that both can move; of
     * one that is there no more the levels are written, too.
     *
     * @throws Refusal if it cannot be written, or if it is that picture
     */
    public static void save(Path path, ExperimentFile file) {
        Numbers input = file.experiment().input();
        ExperimentFile saved = file;
        if (input.source() instanceof Source.Image image) {
            AtomicFile.check(path, List.of(Path.of(image.path())));
            Numbers near = Numbers.picture(input.values(), new Source.Image(from(path, image.path())));
            saved = file.with(file.experiment().withInput(near), file.opening());
        }
        AtomicFile.write(path, write(saved, isGone(input.source())));
    }

    private static boolean isGone(Source source) {
        return source instanceof Source.Image image && !Files.isRegularFile(Path.of(image.path()));
    }

    /**
     * Writes a file that needs no other when it is opened: with the levels of a picture that it names.
     *
     * @throws Refusal if it cannot be written
     */
    public static void keep(Path path, ExperimentFile file) {
        AtomicFile.write(path, write(file, true));
    }

    private static String from(Path file, String picture) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path place = Path.of(picture).normalize();
        return folder != null && place.isAbsolute() && place.startsWith(folder)
                ? folder.relativize(place).toString().replace(File.separatorChar, '/')
                : picture;
    }

    private void file(ExperimentFile file) {
        if (!file.id().isEmpty()) {
            line("id:" + YamlString.value(file.id(), "  "));
        }
        title("title:", file.title(), "");
        title("text:", file.text(), "");
        if (!file.tasks().isEmpty()) {
            line("try:");
            file.tasks().forEach(this::task);
        }
        line("stage:");
        line("  bench: convolution");
        stage(file.experiment());
        opening(file.opening());
    }

    private void title(String key, Title title, String indent) {
        if (title.equals(Title.NONE)) {
            return;
        }
        if (title.en().equals(title.zh())) {
            line(indent + key + YamlString.value(title.en(), indent + "  "));
            return;
        }
        line(indent + key);
        languages(title, indent + "  ").forEach(this::line);
    }

    private void task(Title task) {
        if (task.en().equals(task.zh())) {
            line("  -" + YamlString.value(task.en(), "    "));
            return;
        }
        List<String> lines = languages(task, "    ");
        line("  - " + lines.get(0).substring(4));
        lines.stream().skip(1).forEach(this::line);
    }

    /** One line for each language that has a text. */
    private static List<String> languages(Title title, String indent) {
        List<String> lines = new ArrayList<>();
        if (!title.en().isEmpty()) {
            lines.add(indent + "en:" + YamlString.value(title.en(), indent + "  "));
        }
        if (!title.zh().isEmpty()) {
            lines.add(indent + "zh:" + YamlString.value(title.zh(), indent + "  "));
        }
        return lines;
    }

    private void stage(ConvolutionExperiment experiment) {
        numbers("input", experiment.input());
        numbers("kernel", experiment.kernel());
        if (experiment.bias() != 0) {
            line("  bias: " + YamlNumber.of(experiment.bias()));
        }
        if (!experiment.border().equals(Border.of(Padding.NONE))) {
            line("  padding: " + border(experiment.border()));
        }
        extent("stride", experiment.stride());
        extent("dilation", experiment.dilation());
    }

    private void numbers(String key, Numbers numbers) {
        String named = named(key, numbers);
        boolean kept = whole && numbers.source() instanceof Source.Image;
        if (!named.isEmpty() && !kept) {
            line("  " + key + ": {" + named + "}");
            return;
        }
        line("  " + key + ":");
        if (kept) {
            line("    " + named);
        }
        if (numbers.levels()) {
            line("    levels:");
        }
        String indent = numbers.levels() ? "      - " : "    - ";
        YamlGrid.rows(numbers.values()).forEach(row -> line(indent + row));
    }

    /** How the source is named in the file; nothing if the numbers are to be written out. */
    private static String named(String key, Numbers numbers) {
        if (numbers.source() instanceof Source.Preset preset) {
            return "preset: " + YamlString.inFlow(preset.name());
        }
        if (!key.equals("input")) {
            return "";
        }
        if (numbers.source() instanceof Source.Photo photo) {
            return "photo: " + YamlString.inFlow(photo.name());
        }
        if (numbers.source() instanceof Source.Digit digit) {
            return "digit: " + digit.digit();
        }
        return numbers.source() instanceof Source.Image image ? "image: " + YamlString.inFlow(image.path()) : "";
    }

    private static String border(Border border) {
        Padding sides = border.sides();
        if (border.kind() != Border.Kind.SIDES) {
            return border.kind().code();
        }
        if (!sides.isSymmetric()) {
            return "{top: " + sides.top() + ", bottom: " + sides.bottom() + ", left: " + sides.left() + ", right: "
                    + sides.right() + "}";
        }
        return pair(sides.top(), sides.left());
    }

    private void extent(String key, Extent extent) {
        if (!extent.equals(Extent.ONE)) {
            line("  " + key + ": " + pair(extent.height(), extent.width()));
        }
    }

    private static String pair(int down, int across) {
        return down == across ? Integer.toString(down) : "[" + down + ", " + across + "]";
    }

    private void opening(Opening opening) {
        List<String> at = new ArrayList<>();
        if (opening.moment() == Moment.START || opening.moment() == Moment.END) {
            at.add("moment: " + opening.moment().code());
        }
        if (opening.moment() == Moment.CELL) {
            at.add("cell: [" + opening.cell().row() + ", " + opening.cell().column() + "]");
            if (opening.product() >= 0) {
                at.add("product: " + opening.product());
            }
        }
        if (opening.step().equals(Steps.PRODUCT)) {
            at.add("step: " + opening.step().code());
        }
        if (!at.isEmpty()) {
            line(at.stream().collect(Collectors.joining(", ", "  at: {", "}")));
        }
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }
}
