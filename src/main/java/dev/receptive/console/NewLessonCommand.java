package dev.receptive.console;

import dev.receptive.lesson.LessonTemplate;
import dev.receptive.words.Visible;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code receptive new-lesson}: a file to begin a lesson with. */
@Command(name = "new-lesson", mixinStandardHelpOptions = true)
public final class NewLessonCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.new-lesson.file")
    private Path file = Path.of("");

    @Mixin
    private SpokenLanguage spoken = new SpokenLanguage();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        LessonTemplate.write(file, spoken.words(command).language());
        command.getOut().println(Visible.of(file.toString()));
        return CommandLine.ExitCode.OK;
    }
}
