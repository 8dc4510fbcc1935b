package dev.receptive.console;

import dev.receptive.bench.Board;
import dev.receptive.bench.Progress;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.export.ExportRequest;
import dev.receptive.export.Exporter;
import dev.receptive.export.Film;
import dev.receptive.export.Format;
import dev.receptive.export.Look;
import dev.receptive.scene.Palette;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Option(names = "--speed", paramLabel = "0.25|0.5|1|2|4", descriptionKey = "cli.speed")
    private @Nullable String speed;

    @Option(names = "--step", paramLabel = "STEP", descriptionKey = "cli.step")
    private @Nullable String step;

    @Option(names = "--at", paramLabel = "[CHANNEL,]ROW,COLUMN", descriptionKey = "cli.at")
    private @Nullable String at;

    @Option(names = "--training", descriptionKey = "cli.training")
    private boolean training;

    @Mixin
    private Choices choices = new Choices();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Plan plan = plan();
        Words words = Words.in(plan.look().language());
        Document<?> document = new DocumentReader(Benches.ALL).open(file);
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        ProgressLine progress = new ProgressLine(err, words, Terminal.isWatched());
        ExportRequest request = request(document, plan, progress);
        Exporter.write(request, out, progress);
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
            int rate = fps == null ? Film.USUAL.fps() : Arguments.fps(fps);
            double times = speed == null ? Film.USUAL.speed() : Arguments.speed(speed);
            if (step != null && stepCodes().noneMatch(step::equals)) {
                throw unknownStep(step, stepCodes());
            }
            checkApplies(format);
            return new Plan(
                    format, look, new Film(rate, Optional.empty(), times), at == null ? null : AskedOutput.of(at));
        } catch (Refusal refusal) {
            throw misuse(refusal);
        }
    }

    /** What a format has no use for was meant for another. */
    private void checkApplies(Format format) {
        if (format == Format.GIF && at != null) {
            throw Refusal.of("error.cli.still", "--at", out);
        }
        Optional<String> moving = moving();
        if (format != Format.GIF && moving.isPresent()) {
            throw Refusal.of("error.cli.moving", moving.get(), out);
        }
    }

    /** An option that is given and speaks of a movement. */
    private Optional<String> moving() {
        if (fps != null) {
            return Optional.of("--fps");
        }
        if (speed != null) {
            return Optional.of("--speed");
        }
        return step == null ? Optional.empty() : Optional.of("--step");
    }

    private ExportRequest request(Document<?> document, Plan plan, Progress progress) {
        Look look = plan.look();
        Words words = Words.in(look.language());
        Board board = new Board(look.sceneWidth(), look.sceneHeight(), words);
        Subject<?> subject = document.setup().compute();
        Story story =
                training ? learned(subject, board, progress) : subject.whole().tell(board);
        List<Path> inputs = new ArrayList<>(List.of(file));
        inputs.addAll(document.experiment().files());
        return new ExportRequest(
                story,
                document.title().in(look.language()),
                look,
                plan.format(),
                film(plan.film(), story),
                seconds(document, story, plan.at()),
                inputs);
    }

    /** How what is learned comes about. */
    private Story learned(Subject<?> subject, Board board, Progress progress) {
        return subject.learned(board, progress).orElseThrow(() -> misuse(Refusal.of("error.cli.training", file)));
    }

    /** The film with the size of a step that is asked for, if the story has it. */
    private Film film(Film film, Story story) {
        if (step == null) {
            return film;
        }
        for (StepSize size : story.score().sizes()) {
            if (size.code().equals(step)) {
                return film.withStep(size);
            }
        }
        throw misuse(unknownStep(step, story.score().sizes().stream().map(StepSize::code)));
    }

    /** What steps are called on any bench. */
    private static Stream<String> stepCodes() {
        return Benches.ALL.all().stream()
                .flatMap(bench -> bench.schema().bookmarks().sizes().stream())
                .map(StepSize::code)
                .distinct();
    }

    private static Refusal unknownStep(String step, Stream<String> known) {
        return Refusal.of("error.cli.step", step, known.collect(Collectors.joining(", ")));
    }

    private double seconds(Document<?> document, Story story, @Nullable AskedOutput output) {
        try {
            return output == null ? story.timeOf(document.bookmark()).orElse(0) : output.time(document, story);
        } catch (Refusal refusal) {
            throw misuse(refusal);
        }
    }

    private Misuse misuse(Refusal refusal) {
        return new Misuse(Objects.requireNonNull(spec).commandLine(), refusal);
    }

    /** What the options ask for, read and checked. */
    private record Plan(
            Format format, Look look, Film film, @Nullable AskedOutput at) {}
}
