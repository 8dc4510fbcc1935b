package dev.receptive.console;

import dev.receptive.data.ImageSet;
import dev.receptive.nn.Network;
import dev.receptive.train.Course;
import dev.receptive.train.DataSet;
import dev.receptive.train.Learner;
import dev.receptive.train.Learners;
import dev.receptive.train.Snapshot;
import dev.receptive.train.Trainer;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code receptive train}: a network learns from labelled images, and its weights become a file. */
@Command(name = "train", mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.train.data")
    private @Nullable Path data;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT.safetensors",
            required = true,
            descriptionKey = "cli.train.out")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", descriptionKey = "cli.train.lang")
    private String lang = "";

    @Mixin
    private TrainOptions options = new TrainOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final LongSupplier nanoTime;

    /** A command whose speed is measured by this clock. */
    public TrainCommand(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public Integer call() throws Exception {
        TrainPlan plan = plan();
        Language language = Language.ofCode(lang);
        Words words = Words.in(language);
        WeightsFile file = new WeightsFile(out, plan, command(plan));
        file.check(data == null ? List.of() : ImageSet.files(data));
        DataSet examples = plan.of(examples());
        Network start = start(plan, examples);
        PrintWriter err = spec().commandLine().getErr();
        Optional<Bar> bar = Optional.of(Bar.of(Terminal.shows("█░"), language == Language.CHINESE))
                .filter(any -> Terminal.isWatched());
        TrainingLine line = new TrainingLine(err, words, bar, nanoTime);
        Runnable late = () -> {
            line.leave();
            err.println(words.say("train.late"));
            err.flush();
        };
        // whatever goes wrong is said before the process may end
        try (Interruption interruption = new Interruption(late)) {
            try {
                train(plan, start, examples, file, line, interruption);
                return CommandLine.ExitCode.OK;
            } catch (Refusal refusal) {
                line.leave();
                CommandLine command = spec().commandLine();
                return command.getExecutionExceptionHandler()
                        .handleExecutionException(refusal, command, command.getParseResult());
            }
        }
    }

    private DataSet examples() {
        try {
            return DataSet.of(data == null ? ImageSet.mnist() : ImageSet.open(data));
        } catch (OutOfMemoryError e) {
            throw new Refusal(Sentence.of("train.memory.data", data == null ? "MNIST" : data), e);
        }
    }

    private static Network start(TrainPlan plan, DataSet examples) {
        try {
            return plan.start(examples.training().image(), examples.training().classes());
        } catch (OutOfMemoryError e) {
            throw tooLarge(plan, e);
        }
    }

    private static Refusal tooLarge(TrainPlan plan, OutOfMemoryError e) {
        return new Refusal(
                Sentence.of(
                        "train.memory",
                        plan.architecture().name(),
                        plan.course().batch()),
                e);
    }

    private void train(
            TrainPlan plan,
            Network start,
            DataSet examples,
            WeightsFile file,
            TrainingLine line,
            Interruption interruption) {
        try (Learner learner = Learners.of(start, plan.optimizer(), course(plan, examples), plan.threads())) {
            Trainer trainer = new Trainer(learner, examples, plan.course());
            Snapshot last = trainer.run(line.and(file::write), interruption::isAsked);
            if (interruption.isAsked()) {
                file.write(last);
                line.stopped(last, out);
            } else {
                line.done(last);
            }
        } catch (OutOfMemoryError e) {
            throw tooLarge(plan, e);
        }
        spec().commandLine().getOut().println(Visible.of(out.toString()));
        spec().commandLine().getOut().flush();
    }

    /** No learner needs room for more examples than there are. */
    private static Course course(TrainPlan plan, DataSet examples) {
        Course course = plan.course();
        int most = Math.max(examples.training().count(), examples.test().count());
        return new Course(course.epochs(), Math.min(course.batch(), most), course.seed(), course.augmentation());
    }

    private TrainPlan plan() {
        try {
            Language.ofCode(lang);
            return options.plan();
        } catch (Refusal refusal) {
            throw new Misuse(spec().commandLine(), refusal);
        }
    }

    /** The command line that trains the same network again. */
    private String command(TrainPlan plan) {
        String from = data == null ? "" : " --data " + quoted(data);
        return spec().qualifiedName() + from + " " + plan.arguments() + " -o " + quoted(out.getFileName());
    }

    /** As a shell reads it as one word. */
    private static String quoted(Path path) {
        String word = path.toString();
        return word.matches("[\\w./:\\\\+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
