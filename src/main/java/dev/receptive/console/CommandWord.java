package dev.receptive.console;

import dev.receptive.words.Sentence;
import dev.receptive.yaml.Vocabulary;
import java.io.File;
import java.util.List;
import java.util.Optional;

/** The word on a command line that stands where a command or a file stands. */
public final class CommandWord {

    /** Options that take the word after them. */
    private static final List<String> TAKING = List.of("--lang", "--theme");

    private CommandWord() {}

    /** What is said where the word is nearly a command, and no file of this name is there that could be opened. */
    public static Optional<Sentence> mistyped(List<String> arguments, List<String> commands) {
        return first(arguments)
                .filter(word -> !commands.contains(word) && !new File(word).exists())
                .flatMap(word -> new Vocabulary("kind.command", commands)
                        .nearest(word)
                        .map(near -> Sentence.of("error.cli.command", word, near)));
    }

    private static Optional<String> first(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (!arguments.get(i).startsWith("-")) {
                return Optional.of(arguments.get(i));
            }
            i += TAKING.contains(arguments.get(i)) ? 1 : 0;
        }
        return Optional.empty();
    }
}
