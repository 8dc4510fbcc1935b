package dev.receptive.yaml;

import dev.receptive.words.Sentence;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What a person did when the YAML parser says what it met, and where. None of the parser's own words are repeated. */
final class Syntax {

    /** So many lines above the one that the parser names may hold what it stumbles over. */
    private static final int ABOVE = 3;

    private static final Place START = new Place(0, 0);

    /** No pattern here repeats a group, which would take the stack with it, or goes back over what it has passed. */
    private static final Pattern KEY = Pattern.compile("\\s*+[- ]*+\\w[\\w-]*+\\s*+");

    private static final Pattern BLOCK = Pattern.compile(":\\s++[|>][-+0-9]*+\\s*+$");
    private static final Pattern COLON = Pattern.compile(":(?:\\s|$)");

    /** A part of the parser's context and problem, and the sentence for it; the first that occurs is taken. */
    private static final Map<String, String> EXPLAINED = new LinkedHashMap<>();

    static {
        EXPLAINED.put("(TAB)", "yaml.tab");
        EXPLAINED.put("DEL character", "yaml.delete");
        EXPLAINED.put("directive", "yaml.directive");
        EXPLAINED.put("cannot represent a valid version", "yaml.directive");
        EXPLAINED.put("tag handle", "yaml.tag");
        EXPLAINED.put("scanning a tag", "yaml.tag");
        EXPLAINED.put("expected '!'", "yaml.tag");
        EXPLAINED.put("expected '>'", "yaml.tag");
        EXPLAINED.put("expected ' '", "yaml.tag");
        EXPLAINED.put("expected URI", "yaml.tag");
        EXPLAINED.put("scanning an anchor", "yaml.anchor");
        EXPLAINED.put("scanning an alias", "yaml.anchor");
        EXPLAINED.put("unexpected character found", "yaml.anchor");
        EXPLAINED.put("found undefined alias", "yaml.alias");
        EXPLAINED.put("referencing mapping", "yaml.alias");
        EXPLAINED.put("scanning a block scalar", "yaml.block");
        EXPLAINED.put("leading empty lines", "yaml.block");
        EXPLAINED.put("indentation indicator", "yaml.block");
        EXPLAINED.put("expected a comment or a line break", "yaml.block");
        EXPLAINED.put("expected alphabetic or numeric", "yaml.directive");
        EXPLAINED.put("expected a digit", "yaml.directive");
        EXPLAINED.put("escape", "yaml.escape");
        EXPLAINED.put("quoted scalar", "yaml.quote");
        EXPLAINED.put("unexpected end of stream", "yaml.quote");
        EXPLAINED.put("unexpected document separator", "yaml.quote");
        EXPLAINED.put("could not find expected ':'", "yaml.colon");
        EXPLAINED.put("mapping values are not allowed", "yaml.colons");
        EXPLAINED.put("mapping keys are not allowed", "yaml.question");
        EXPLAINED.put("sequence entries are not allowed", "yaml.item");
        EXPLAINED.put("',' or ']'", "yaml.list");
        EXPLAINED.put("',' or '}'", "yaml.mapping");
        EXPLAINED.put("expected the node content", "yaml.value");
        EXPLAINED.put("expected <block end>", "yaml.indent");
        EXPLAINED.put("<document start>", "yaml.indent");
        EXPLAINED.put("cannot start any token", "yaml.start");
        EXPLAINED.put("another document", "yaml.documents");
        EXPLAINED.put("a single document", "yaml.documents");
    }

    private final String text;

    Syntax(String text) {
        this.text = text;
    }

    /** The key of the sentence for what the parser says. */
    static Optional<String> key(String said) {
        return EXPLAINED.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Slip explain(MarkedYamlEngineException e) {
        Place problem = Place.of(e.getProblemMark().or(e::getContextMark));
        Place context = Place.of(e.getContextMark().or(e::getProblemMark));
        String said = e.getContext() + " " + e.getProblem();
        String known = key(said).orElse("yaml.other");
        boolean open = said.contains("<stream end>") && (known.equals("yaml.list") || known.equals("yaml.mapping"));
        String key = open ? known + ".open" : known;
        return lookalike(problem.line, context.line).orElseGet(() -> explain(key, problem, context));
    }

    /** What is said when the parser says nothing of use. */
    Slip unexplained(int line, int column) {
        Place place = new Place(line, column);
        if (text.startsWith("%")) {
            return START.slip("yaml.directive");
        }
        return place.slip(before(place).contains("\\") ? "yaml.escape" : "yaml.other");
    }

    private Slip explain(String key, Place problem, Place context) {
        return switch (key) {
            case "yaml.colons" -> colons(problem);
            case "yaml.indent" -> indent(problem);
            case "yaml.colon" -> colon(context);
            case "yaml.quote", "yaml.list.open", "yaml.mapping.open" -> context.slip(key);
            case "yaml.list", "yaml.mapping" -> problem.slip(key, context.line + 1);
            case "yaml.start" ->
                problem.slip(
                        key,
                        rest(problem).substring(0, Math.min(1, rest(problem).length())));
            default -> problem.slip(key);
        };
    }

    /** A word alone in its line: a key, an item whose dash has no space after it, or a text that is not indented. */
    private Slip colon(Place word) {
        if (word.line > 0 && BLOCK.matcher(line(word.line - 1)).find()) {
            return word.slip("yaml.block");
        }
        return word.slip(rest(word).startsWith("-") ? "yaml.dash" : "yaml.colon");
    }

    /** A colon where none can stand: a second one in its line, or the first, and then the line above is to blame. */
    private Slip colons(Place colon) {
        String before = before(colon);
        if (colon.line == 0 || !KEY.matcher(before).matches()) {
            return colon.slip("yaml.colons");
        }
        int above = filled(colon.line);
        String blamed = line(above);
        int indent = blamed.length() - blamed.stripLeading().length();
        if (BLOCK.matcher(blamed).find()) {
            return new Place(colon.line, 0).slip("yaml.block");
        }
        return COLON.matcher(blamed).find()
                ? new Place(colon.line, before.length() - before.stripLeading().length()).slip("yaml.indent")
                : new Place(above, indent).slip("yaml.colon");
    }

    /** What does not fit: something behind a closing quote or bracket, or a line. */
    private Slip indent(Place there) {
        String before = before(there).stripTrailing();
        if (text.startsWith("%")) {
            return START.slip("yaml.directive");
        }
        if (before.endsWith("'") || before.endsWith("\"")) {
            return there.slip("yaml.quoted");
        }
        if (rest(there).matches("-[^\\s-].*")) {
            return there.slip("yaml.dash");
        }
        if (rest(there).matches("[]}].*") && before.isEmpty()) {
            return there.slip("yaml.stray", rest(there).substring(0, 1));
        }
        return there.slip(before.endsWith("]") || before.endsWith("}") ? "yaml.closed" : "yaml.indent");
    }

    /** The parser takes lookalikes for letters, and complains of what follows: in that line, or some lines on. */
    private Optional<Slip> lookalike(int line, int begun) {
        for (int above = 0; above <= ABOVE && line - above >= 0; above++) {
            Optional<Slip> slip = Structure.slip(line(line - above), line - above + 1, above == 0);
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Structure.slip(line(begun), begun + 1, true);
    }

    private String before(Place place) {
        String line = line(place.line);
        return line.substring(0, line.length() - rest(place).length());
    }

    /** The line from a place on; columns count characters, not chars. */
    private String rest(Place place) {
        String line = line(place.line);
        int column = Math.min(place.column, line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, column));
    }

    /** From 0; empty behind the last. */
    private String line(int number) {
        return text.lines().skip(number).findFirst().orElse("");
    }

    /** The last line above another that has something in it; the first if none has. */
    private int filled(int below) {
        int found = 0;
        int number = 0;
        for (Iterator<String> lines = text.lines().limit(below).iterator(); lines.hasNext(); number++) {
            found = lines.next().isBlank() ? found : number;
        }
        return found;
    }

    /** Line and column from 0. */
    private record Place(int line, int column) {

        static Place of(Optional<Mark> mark) {
            return mark.map(m -> new Place(m.getLine(), m.getColumn())).orElse(START);
        }

        Slip slip(String key, Object... values) {
            return new Slip(line + 1, column + 1, Sentence.of(key, values));
        }
    }
}
