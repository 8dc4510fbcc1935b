package dev.receptive.console;

import dev.receptive.document.Benches;
import dev.receptive.lesson.LessonCheck;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import dev.receptive.yaml.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code receptive check}: every mistake of lessons, each with its place. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LESSONS", descriptionKey = "cli.check.place")
    private Path place = Path.of("");

    @Mixin
    private SpokenLanguage spoken = new SpokenLanguage();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Words words = spoken.words(command);
        List<Problem> problems = new LessonCheck(Benches.ALL).problems(place);
        PrintWriter err = command.getErr();
        problems.forEach(problem -> err.println(problem.in(words)));
        if (!problems.isEmpty()) {
            err.println(words.say(Sentence.counted("lesson.check.", problems.size())));
            return CommandLine.ExitCode.SOFTWARE;
        }
        int files = LessonCheck.files(place).size();
        command.getOut().println(words.say(Sentence.counted("lesson.check.good.", files)));
        return CommandLine.ExitCode.OK;
    }
}
