package dev.receptive.console;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** An argument that was typed as an argument may be, but with a value that is refused. */
public final class Misuse extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public Misuse(CommandLine command, Refusal refusal) {
        super(command, refusal.getMessage(), refusal);
        this.sentence = refusal.sentence();
    }

    Sentence sentence() {
        return sentence;
    }
}
