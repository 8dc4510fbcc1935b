package dev.receptive.export;

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

    /** A writer in UTF-8, which terminals read whatever the locale is called; on Windows as the console says. */
    public static PrintWriter writer(FileDescriptor stream) {
        Charset charset = System.getProperty("os.name", "").startsWith("Windows")
                ? console().map(Console::charset).orElse(StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), true);
    }

    /** Whether a person watches, rather than a file or a pipe. */
    public static boolean isWatched() {
        return console().map(Terminal::isTerminal).orElse(false);
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
