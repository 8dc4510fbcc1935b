package dev.receptive.console;

import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The language of a command that says or writes something and draws nothing. */
final class SpokenLanguage {

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", descriptionKey = "cli.train.lang")
    private String lang = "";

    /**
     * @throws Misuse if there is no such language
     */
    Words words(CommandLine command) {
        try {
            return Words.in(Language.ofCode(lang));
        } catch (Refusal refusal) {
            throw new Misuse(command, refusal);
        }
    }
}
