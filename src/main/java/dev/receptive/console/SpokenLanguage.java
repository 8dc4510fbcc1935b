package dev.receptive.console;

import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The language of a command that says or writes something and draws nothing, and where it is said. */
final class SpokenLanguage {

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", descriptionKey = "cli.train.lang")
    private String lang = "";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spoken;

    private CommandLine command() {
        return Objects.requireNonNull(spoken).commandLine();
    }

    /**
     * @throws Misuse if there is no such language
     */
    Words words() {
        try {
            return Words.in(Language.ofCode(lang));
        } catch (Refusal refusal) {
            throw new Misuse(command(), refusal);
        }
    }

    PrintWriter out() {
        return command().getOut();
    }

    PrintWriter err() {
        return command().getErr();
    }
}
