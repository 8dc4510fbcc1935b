package dev.receptive.console;

import dev.receptive.document.Benches;
import dev.receptive.lesson.LessonReader;
import dev.receptive.lesson.RunSheet;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code receptive sheet}: a lesson for whoever teaches it, as Markdown. */
@Command(name = "sheet", mixinStandardHelpOptions = true)
public final class SheetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LESSON", descriptionKey = "cli.sheet.file")
    private Path file = Path.of("");

    @Mixin
    private SpokenLanguage spoken = new SpokenLanguage();

    @Override
    public Integer call() {
        Words words = spoken.words();
        spoken.out().print(new RunSheet(new LessonReader(Benches.ALL).open(file), words).markdown());
        spoken.out().flush();
        return CommandLine.ExitCode.OK;
    }
}
