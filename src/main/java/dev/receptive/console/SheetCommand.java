package dev.receptive.console;

import dev.receptive.document.Benches;
import dev.receptive.lesson.LessonReader;
import dev.receptive.lesson.RunSheet;
import dev.receptive.words.Words;
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

/** {@code receptive sheet}: a lesson for whoever teaches it, as Markdown. */
@Command(name = "sheet", mixinStandardHelpOptions = true)
public final class SheetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LESSON", descriptionKey = "cli.sheet.file")
    private Path file = Path.of("");

    @Mixin
    private SpokenLanguage spoken = new SpokenLanguage();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Words words = spoken.words(command);
        command.getOut().print(new RunSheet(new LessonReader(Benches.ALL).open(file), words).markdown());
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
