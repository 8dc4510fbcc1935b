package dev.receptive.data;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Visible;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files as texts have them: typed on a command line, or written in a file. */
public final class FileName {

    /** What is longer is no path of any system, and would be walked through again and again. */
    private static final int LONGEST = 4096;

    private static final int LONGEST_SHOWN = 80;

    private static final String FOREIGN = "path.locale";

    private FileName() {}

    /**
     * The path that a text names.
     *
     * @throws Refusal if it is none, or none that this machine's locale can express
     */
    public static Path of(String text) {
        return of(text, System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    /** Whether a name was refused only because this locale cannot express it: another can. */
    public static boolean isForeign(Refusal refusal) {
        return refusal.sentence().key().equals(FOREIGN);
    }

    /**
     * @param charset of the names of files, as the locale says
     */
    static Path of(String text, String charset) {
        if (text.length() > LONGEST) {
            throw Refusal.of("yaml.path", Visible.start(text, LONGEST_SHOWN));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            String shown = Visible.start(text, LONGEST_SHOWN);
            boolean foreign = !charset.startsWith("UTF") && text.chars().anyMatch(c -> c > 126);
            throw new Refusal(foreign ? Sentence.of(FOREIGN, shown, charset) : Sentence.of("yaml.path", shown), e);
        }
    }
}
