package dev.receptive;

import dev.receptive.console.CheckCommand;
import dev.receptive.console.Choices;
import dev.receptive.console.CommandWord;
import dev.receptive.console.Complaints;
import dev.receptive.console.ExportCommand;
import dev.receptive.console.Misuse;
import dev.receptive.console.NewLessonCommand;
import dev.receptive.console.SheetCommand;
import dev.receptive.console.Terminal;
import dev.receptive.console.TrainCommand;
import dev.receptive.data.FileName;
import dev.receptive.scene.Palette;
import dev.receptive.ui.App;
import dev.receptive.ui.Wishes;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code receptive}: opens the window, or does what a command says. Extends nothing, so that it starts from a jar. */
@Command(name = "receptive", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.file.open")
    private @Nullable Path file;

    @Option(names = "--lessons", paramLabel = "PLACE", descriptionKey = "cli.lessons")
    private @Nullable Path lessons;

    @Option(names = "--no-questions", descriptionKey = "cli.questions")
    private boolean silent;

    @Mixin
    private Choices choices = new Choices();

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs on this process's streams; gives 0 if all went well, 1 if not, 2 if the arguments are wrong. */
    static int run(String... arguments) {
        return run(Terminal.writer(FileDescriptor.out), Terminal.writer(FileDescriptor.err), arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        System.setProperty("java.awt.headless", "true");
        Language language = spoken(List.of(arguments));
        Words words = Words.in(language);
        Complaints complaints = new Complaints(words);
        try {
            int code = arguments.length == 0
                    ? opened(complaints, err)
                    : executed(command(language, complaints).setOut(out).setErr(err), words, arguments);
            return finished(code, out, err, words);
        } catch (OutOfMemoryError tooLarge) {
            err.println(words.say("error.memory"));
            return CommandLine.ExitCode.SOFTWARE;
        } catch (StackOverflowError tooDeep) {
            err.println(words.say("error.deep"));
            return CommandLine.ExitCode.SOFTWARE;
        } finally {
            err.flush();
        }
    }

    /** The window, for nothing was said: to read that would take longer than to do it. */
    private static int opened(Complaints complaints, PrintWriter err) {
        try {
            return App.open(Wishes.NONE);
        } catch (RuntimeException failure) {
            return complaints.failed(failure, err);
        }
    }

    private static CommandLine command(Language language, Complaints complaints) {
        return new CommandLine(new Main())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new TrainCommand(System::nanoTime))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new NewLessonCommand())
                .addSubcommand(new SheetCommand())
                .registerConverter(Path.class, FileName::of)
                .setResourceBundle(bundle(language))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    private static int executed(CommandLine command, Words words, String... arguments) {
        Optional<Sentence> mistyped = CommandWord.mistyped(
                List.of(arguments), List.copyOf(command.getSubcommands().keySet()));
        if (mistyped.isPresent()) {
            command.getErr().println(words.say(mistyped.get()));
            command.getErr()
                    .println(words.say("cli.hint", command.getCommandSpec().qualifiedName()));
            return CommandLine.ExitCode.USAGE;
        }
        return command.execute(arguments);
    }

    /** What was asked for is done only when its answer has reached whoever reads it: a full disk may take none. */
    private static int finished(int code, PrintWriter out, PrintWriter err, Words words) {
        if (!out.checkError() || code != CommandLine.ExitCode.OK) {
            return code;
        }
        err.println(words.say("error.out"));
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public Integer call() {
        Language language;
        Palette theme;
        try {
            language = choices.language();
            theme = choices.theme();
        } catch (Refusal refusal) {
            throw new Misuse(Objects.requireNonNull(spec).commandLine(), refusal);
        }
        if (lessons != null && !Files.exists(lessons)) {
            throw Refusal.of("lesson.folder", lessons);
        }
        return App.open(new Wishes(file, language, theme, lessons, !silent));
    }

    /** The language that the arguments ask for, even where they are wrong otherwise. */
    private static Language spoken(List<String> arguments) {
        String chinese = Language.CHINESE.code();
        int option = arguments.indexOf("--lang");
        boolean apart =
                option >= 0 && arguments.subList(option, arguments.size()).indexOf(chinese) == 1;
        return apart || arguments.contains("--lang=" + chinese) ? Language.CHINESE : Language.ENGLISH;
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "dev.receptive.words.messages",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What {@code --version} says. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Main.class.getResourceAsStream("/dev/receptive/version.properties")) {
                properties.load(Objects.requireNonNull(in));
            }
            String version = properties.getProperty("version", "");
            return new String[] {Words.in(Language.ENGLISH).say("cli.version", version)};
        }
    }
}
