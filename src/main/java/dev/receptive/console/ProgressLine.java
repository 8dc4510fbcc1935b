package dev.receptive.console;

import dev.receptive.bench.Progress;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.io.PrintWriter;

/** Progress on a console: one line that is written over and over on a terminal, else a line for every tenth. */
final class ProgressLine implements Progress {

    private final PrintWriter err;
    private final Words words;
    private final boolean terminal;

    ProgressLine(PrintWriter err, Words words, boolean terminal) {
        this.err = err;
        this.words = words;
        this.terminal = terminal;
    }

    @Override
    public void tell(Sentence sentence) {
        err.println(words.say(sentence));
        err.flush();
    }

    @Override
    public void done(long done, long of) {
        String line = words.say("cli.progress", done, of);
        if (terminal) {
            err.print("\r" + line);
            if (done == of) {
                err.println();
            }
            err.flush();
        } else if (10L * done / of > 10L * (done - 1) / of) {
            err.println(line);
            err.flush();
        }
    }
}
