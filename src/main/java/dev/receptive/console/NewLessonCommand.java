package dev.receptive.console;

import dev.receptive.lesson.LessonTemplate;
import dev.receptive.words.Visible;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code receptive new-lesson}: a file to begin a lesson with. */
@Command(name = "new-lesson", mixinStandardHelpOptions = true)
public final class NewLessonCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.new-lesson.file")
    private Path file = Path.of("");

    @Mixin
    private SpokenLanguage spoken = new SpokenLanguage();

    @Override
    public Integer call() {
        LessonTemplate.write(file, spoken.words().language());
        spoken.out().println(Visible.of(file.toString()));
        return CommandLine.ExitCode.OK;
    }
}
