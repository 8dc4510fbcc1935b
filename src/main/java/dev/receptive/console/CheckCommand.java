package dev.receptive.console;

import dev.receptive.document.Benches;
import dev.receptive.lesson.LessonCheck;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import dev.receptive.yaml.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code receptive check}: every mistake of lessons, each with its place. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LESSONS", descriptionKey = "cli.check.place")
    private Path place = Path.of("");

    @Mixin
    private SpokenLanguage spoken = new SpokenLanguage();

    @Override
    public Integer call() {
        Words words = spoken.words();
        List<Problem> problems = new LessonCheck(Benches.ALL).problems(place);
        PrintWriter err = spoken.err();
        problems.forEach(problem -> err.println(problem.in(words)));
        if (!problems.isEmpty()) {
            err.println(words.say(Sentence.counted("lesson.check.", problems.size())));
            return CommandLine.ExitCode.SOFTWARE;
        }
        int files = LessonCheck.files(place).size();
        spoken.out().println(words.say(Sentence.counted("lesson.check.good.", files)));
        return CommandLine.ExitCode.OK;
    }
}
