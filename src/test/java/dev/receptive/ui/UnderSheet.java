package dev.receptive.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * One of AtlantaFX's style sheets without the rules for what is nowhere in the window: JavaFX asks each rule about each node, and
 * three of four never apply.
 *
 * @param name as AtlantaFX calls it
 */
record UnderSheet(String name) {

    static final List<UnderSheet> ALL = List.of(new UnderSheet("primer-light"), new UnderSheet("primer-dark"));

    private static final String FOLDER = "/atlantafx/base/theme/";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern NAMED = Pattern.compile("\\.[a-zA-Z][\\w-]*|:[a-zA-Z][\\w-]*");

    /** What no control is called: style classes, and states, which begin with a colon. */
    static Set<String> notUsed() throws IOException {
        return read("/styles-not-used.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Where JavaFX finds all of it. */
    String whole() {
        URL url = UnderSheet.class.getResource(FOLDER + name + ".bss");
        if (url == null) {
            throw new IllegalStateException("no style sheet " + name);
        }
        return url.toExternalForm();
    }

    /** As JavaFX reads it soonest. */
    byte[] cut(Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve(name + ".css"), without(notUsed()));
        Path binary = folder.resolve(name + ".bss");
        Stylesheet.convertToBinary(text.toFile(), binary.toFile());
        return Files.readAllBytes(binary);
    }

    private String without(Set<String> names) throws IOException {
        String css = COMMENT.matcher(read(FOLDER + name + ".css")).replaceAll("");
        return RULE.matcher(css)
                .results()
                .map(rule -> {
                    String kept = Arrays.stream(rule.group(1).split(","))
                            .map(String::strip)
                            .filter(selector -> !mentions(selector, names))
                            .collect(Collectors.joining(", "));
                    return kept.isEmpty() ? "" : kept + " {" + rule.group(2) + "}\n";
                })
                .collect(Collectors.joining());
    }

    /** Whether a selector is for something that is named among these. */
    static boolean mentions(String selector, Set<String> names) {
        Matcher named = NAMED.matcher(selector);
        while (named.find()) {
            String name = named.group();
            if (names.contains(name.startsWith(".") ? name.substring(1) : name)) {
                return true;
            }
        }
        return false;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = UnderSheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
