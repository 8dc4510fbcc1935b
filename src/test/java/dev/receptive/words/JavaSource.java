package dev.receptive.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Java sources as text: their string literals, with what stands before each in its statement, and their code. */
final class JavaSource {

    private static final Path PROGRAM = Path.of("src/main/java/dev/receptive");

    private JavaSource() {}

    /**
     * A string literal.
     *
     * @param file as in {@code ui/Speech.java}
     * @param line from 1
     * @param before the code of its statement up to it, without comments and with empty literals
     * @param text what stands between the quotes, as it is written
     */
    record Literal(String file, int line, String before, String text) {
        @Override
        public String toString() {
            return file + ":" + line + ": \"" + text + "\"";
        }
    }

    /** Every source in a folder by its path there, as in {@code ui/Speech.java}. */
    static SortedMap<String, String> in(Path folder) {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file ->
                            sources.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Every string literal and text block of {@code src/main/java}. */
    static List<Literal> literals() {
        return in(PROGRAM).entrySet().stream()
                .flatMap(source -> of(source.getKey(), source.getValue()).stream())
                .toList();
    }

    /** The literals of one source. */
    static List<Literal> of(String file, String source) {
        List<Literal> literals = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        int line = 1;
        int at = 0;
        while (at < source.length()) {
            int end = end(source, at);
            String token = source.substring(at, end);
            boolean block = token.startsWith("\"\"\"");
            if (token.startsWith("\"")) {
                int quotes = block ? 3 : 1;
                String text = token.substring(quotes, token.length() - quotes);
                literals.add(new Literal(file, line, statement.toString(), text));
                statement.append("\"\"");
            } else if (token.length() == 1 && ";{}".contains(token)) {
                statement.setLength(0);
            } else if (!token.startsWith("//") && !token.startsWith("/*")) {
                statement.append(token);
            }
            line += (int) token.chars().filter(c -> c == '\n').count();
            at = end;
        }
        return literals;
    }

    /** A source without its comments, and with nothing in its literals. */
    static String code(String source) {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < source.length(); ) {
            int end = end(source, at);
            String token = source.substring(at, end);
            if (token.startsWith("\"") || token.startsWith("'")) {
                code.append("\"\"");
            } else if (!token.startsWith("//") && !token.startsWith("/*")) {
                code.append(token);
            }
            at = end;
        }
        return code.toString();
    }

    /** Where the comment, the literal or the single character at a place ends. */
    private static int end(String source, int at) {
        if (source.startsWith("//", at)) {
            int newline = source.indexOf('\n', at);
            return newline < 0 ? source.length() : newline;
        }
        if (source.startsWith("/*", at)) {
            return source.indexOf("*/", at) + 2;
        }
        if (source.startsWith("\"\"\"", at)) {
            return source.indexOf("\"\"\"", at + 3) + 3;
        }
        char quote = source.charAt(at);
        if (quote != '"' && quote != '\'') {
            return at + 1;
        }
        int end = at + 1;
        while (source.charAt(end) != quote) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
