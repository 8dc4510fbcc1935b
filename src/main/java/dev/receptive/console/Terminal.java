package dev.receptive.console;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where this process is read. */
public final class Terminal {

    private Terminal() {}

    /** Set to true or false by a start script that knows whether errors go to a terminal. */
    private static final String WATCHED = "receptive.watched";

    /** A writer in the terminal's characters. */
    public static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset()), true);
    }

    /** Whether the terminal has all these characters. */
    public static boolean shows(String characters) {
        return charset().newEncoder().canEncode(characters);
    }

    /** UTF-8, which terminals read whatever the locale is called; on Windows as the console says. */
    private static Charset charset() {
        return System.getProperty("os.name", "").startsWith("Windows")
                ? console().map(Console::charset).orElse(StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
    }

    /**
     * Whether a person watches what is written as an error, rather than a file or a pipe taking it. Java itself can only
     * tell of its other two streams; so it does where no script has said.
     */
    public static boolean isWatched() {
        String said = System.getProperty(WATCHED, "");
        return said.isEmpty() ? console().map(Terminal::isTerminal).orElse(false) : Boolean.parseBoolean(said);
    }

    private static Optional<Console> console() {
        return Optional.ofNullable(System.console());
    }

    /** From JDK 22 on there is always a console, and it can be asked what it is. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException earlier) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
