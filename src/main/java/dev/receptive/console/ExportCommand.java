package dev.receptive.console;

import dev.receptive.experiment.ExperimentFile;
import dev.receptive.experiment.ExperimentReader;
import dev.receptive.export.ExportRequest;
import dev.receptive.export.Exporter;
import dev.receptive.export.Format;
import dev.receptive.export.Inputs;
import dev.receptive.export.Look;
import dev.receptive.export.Pace;
import dev.receptive.scene.Palette;
import dev.receptive.story.ConvolutionStory;
import dev.receptive.trace.ConvTrace;
import dev.receptive.trace.Place;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code receptive export}: an experiment's file becomes a picture or an animation. */
@Command(name = "export", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT.gif|png|svg",
            required = true,
            descriptionKey = "cli.out")
    private Path out = Path.of("");

    @Option(names = "--fps", paramLabel = "10|20|25|50", descriptionKey = "cli.fps")
    private @Nullable String fps;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "960x640", descriptionKey = "cli.size")
    private String size = "";

    @Option(names = "--step", paramLabel = "product|cell|row", descriptionKey = "cli.step")
    private @Nullable String step;

    @Option(names = "--at", paramLabel = "ROW,COLUMN", descriptionKey = "cli.at")
    private @Nullable String at;

    @Mixin
    private Choices choices = new Choices();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Plan plan = plan();
        ExperimentFile opened = ExperimentReader.open(file);
        ConvTrace trace = opened.experiment().trace();
        Look look = plan.look();
        Words words = Words.in(look.language());
        ConvolutionStory story =
                new ConvolutionStory(opened.experiment(), trace, words, look.sceneWidth(), look.sceneHeight());
        double seconds = plan.at() == null ? story.openingTime(opened.opening()) : end(story, trace, plan.at());
        String title = opened.title().in(look.language());
        List<Path> inputs = Inputs.of(Optional.of(file), opened.experiment());
        ExportRequest request = new ExportRequest(story, title, look, plan.format(), plan.pace(), seconds, inputs);
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Exporter.write(request, out, new ProgressLine(err, words, Terminal.isWatched()), () -> false);
        spec.commandLine().getOut().println(Visible.of(out.toString()));
        return 0;
    }

    private Plan plan() {
        try {
            Format format = Format.of(out);
            List<Integer> pixels = Arguments.size(size);
            Look look = new Look(
                    Objects.requireNonNullElse(choices.theme(), Palette.LIGHT),
                    Objects.requireNonNullElse(choices.language(), Language.ENGLISH),
                    pixels.get(0),
                    pixels.get(1));
            Pace pace = new Pace(
                    fps == null ? Pace.USUAL.fps() : Arguments.fps(fps),
                    step == null ? Pace.USUAL.step() : Arguments.step(step));
            checkApplies(format);
            return new Plan(format, look, pace, at == null ? null : Arguments.place(at));
        } catch (Refusal refusal) {
            throw new Misuse(Objects.requireNonNull(spec).commandLine(), refusal);
        }
    }

    /** What a format has no use for was meant for another. */
    private void checkApplies(Format format) {
        if (format == Format.GIF && at != null) {
            throw Refusal.of("error.cli.still", "--at", out);
        }
        if (format != Format.GIF && (fps != null || step != null)) {
            throw Refusal.of("error.cli.moving", fps != null ? "--fps" : "--step", out);
        }
    }

    private double end(ConvolutionStory story, ConvTrace trace, Place cell) {
        int rows = trace.rows().outputs();
        int columns = trace.columns().outputs();
        if (cell.row() >= rows || cell.column() >= columns) {
            Refusal refusal = Refusal.of("error.cli.at.range", cell.row(), cell.column(), rows - 1, columns - 1);
            throw new Misuse(Objects.requireNonNull(spec).commandLine(), refusal);
        }
        return story.endOf(cell.row(), cell.column());
    }

    /** What the options ask for, read and checked. */
    private record Plan(
            Format format, Look look, Pace pace, @Nullable Place at) {}
}
