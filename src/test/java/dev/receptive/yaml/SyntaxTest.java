package dev.receptive.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Mistakes;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;

/** Slips of the pen in YAML, each with its place and a sentence of the program's own. */
class SyntaxTest {

    private static final String REST = "\nstage:\n  bench: convolution\n  input: [[1, 2], [3, 4]]\n  kernel: [[1]]\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            title: x: y               | 1:9: a second ":" stands here; put the text in quotes
            title:x                   | 1:6: a space is missing after "title:"
            title x                   | 1:1: a ":" is missing after the key that begins here
            title = x                 | 1:1: a ":" is missing after the key that begins here
            id: a~title~text: b       | 2:1: a ":" is missing after the key that begins here
            text:~  en x~  zh: y      | 2:3: a ":" is missing after the key that begins here
            text:~  en: x~    zh: y   | 3:5: this line does not fit the ones above it; check its indentation: what belongs together begins in the same column
            text:~  en: x~ zh: y      | 3:2: this line does not fit the ones above it; check its indentation: what belongs together begins in the same column
            try:~  - x~ - y           | 3:2: this line does not fit the ones above it; check its indentation: what belongs together begins in the same column
            try:~  - x~  -y: z        | 3:3: a space is missing after the "-" of this list item
            try:~- [x]~-[y]           | 3:1: a space is missing after the "-" of this list item
            try: - x                  | 1:6: a list item ("- ") begins on a line of its own
            text:~⇥en: x              | 2:1: a tab stands here; indent with spaces
            text:~  en: x~⇥zh: y      | 3:1: a tab stands here; indent with spaces
            title: "x                 | 1:8: the text in quotes that begins here is not closed
            title: 'x                 | 1:8: the text in quotes that begins here is not closed
            title: 'it's'             | 1:12: the text in quotes has ended before this; within it, write '' for ' and \\" for "
            title: "a "b" c"          | 1:12: the text in quotes has ended before this; within it, write '' for ' and \\" for "
            title: "C:\\data"         | 1:12: in double quotes, "\\" begins an escape, and this is none that YAML knows; write "\\\\\\\\", or use single quotes
            title: "\\x4"             | 1:11: in double quotes, "\\" begins an escape, and this is none that YAML knows; write "\\\\\\\\", or use single quotes
            title: "\\UFFFFFFFF"      | 1:11: in double quotes, "\\" begins an escape, and this is none that YAML knows; write "\\\\\\\\", or use single quotes
            title: [x                 | 2:6: a comma or a closing "]" is missing before this, in the list that begins in line 1
            title: {en: x zh: y}      | 1:17: a comma or the closing brace is missing before this, in the mapping that begins in line 1
            try: [[a] [b]]            | 1:11: a comma or a closing "]" is missing before this, in the list that begins in line 1
            try: [a, , b]             | 1:10: a value is missing before this; check the commas and brackets around it
            try: [a]]                 | 1:9: the bracket is closed before this; nothing may follow it in the line
            try: [a], [b]             | 1:9: the bracket is closed before this; nothing may follow it in the line
            title: x~}                | 2:1: "}" closes nothing here
            title: @x                 | 1:8: a text cannot begin with @; put it in quotes
            title: `x`                | 1:8: a text cannot begin with `; put it in quotes
            title: %x                 | 1:8: a text cannot begin with %; put it in quotes
            %x                        | 1:1: "%" at the beginning of a line has a meaning of its own in YAML; put a text that begins with it in quotes
            % x                       | 1:2: "%" at the beginning of a line has a meaning of its own in YAML; put a text that begins with it in quotes
            title: *x                 | 1:8: "*" stands for something that was named with "&" before, and nothing was; put a text that begins with it in quotes
            title: * x                | 1:9: "*" and "&" have a meaning of their own in YAML; put a text that begins with one in quotes
            title: **x**              | 1:9: "*" and "&" have a meaning of their own in YAML; put a text that begins with one in quotes
            title: & x                | 1:9: "*" and "&" have a meaning of their own in YAML; put a text that begins with one in quotes
            title: !x                 | 1:8: "!" has a meaning of its own in YAML, which nothing here needs; put a text that begins with it in quotes
            title: ! x                | 1:8: "!" has a meaning of its own in YAML, which nothing here needs; put a text that begins with it in quotes
            title: !<x y              | 1:11: "!" has a meaning of its own in YAML, which nothing here needs; put a text that begins with it in quotes
            title: !a!b c             | 1:8: "!" has a meaning of its own in YAML, which nothing here needs; put a text that begins with it in quotes
            title: ? x                | 1:8: a "?" with a space after it has a meaning of its own in YAML; put the text in quotes
            title: !!str x            |
            title: ¦ x                | 1:10: after "¦" or ">", a text begins on the next line, and no line of it stands further left than the first
            title: >0~  x             | 1:9: after "¦" or ">", a text begins on the next line, and no line of it stands further left than the first
            title: ¦~x                | 2:1: after "¦" or ">", a text begins on the next line, and no line of it stands further left than the first
            title: ¦~     ~  x        | 3:3: after "¦" or ">", a text begins on the next line, and no line of it stands further left than the first
            title: x~---              | 2:1: a second document starts here; a file holds one experiment
            title: x\u007F            | 1:8: an invisible character (U+007F) stands here; delete it
            """)
    void aSlipIsExplainedWhereItIs(String yaml, String expected) {
        String text =
                yaml.replace('~', '\n').replace('⇥', '\t').replace("\\\\", "\\").replace("¦", "|") + REST;

        if (expected != null) {
            assertThat(Mistakes.in(text))
                    .containsExactly(expected.replace("\\\\", "\\").replace("¦", "|"));
        }
    }

    @Test
    void aBracketThatIsNeverClosedIsShownWhereItOpens() {
        assertThat(Mistakes.in("try: [x, y"))
                .containsExactly("1:6: the list that begins here is never closed; a \"]\" is missing");
        assertThat(Mistakes.in("title: {en: x\n"))
                .containsExactly("1:8: the mapping that begins here is never closed; its second brace is missing");
    }

    /** The messages stand in the library's classes; a new version may bring new ones. */
    @ParameterizedTest
    @ValueSource(classes = {ScannerImpl.class, ParserImpl.class, Composer.class})
    void everythingThatTheParserSaysIsKnown(Class<?> speaker) throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (String said : sentences(speaker)) {
            if (Syntax.key(said).isEmpty()) {
                unknown.add(said);
            }
        }

        assertThat(sentences(speaker)).hasSizeGreaterThan(1);
        assertThat(unknown).allMatch(SyntaxTest::isHeardByNobody);
    }

    /** The beginning of what is said, or what the settings and the bounds leave no way to. */
    private static boolean isHeardByNobody(String said) {
        return Set.of("mapping key", "sequence entry", "Unexpected block chomping indicator: \u0001")
                        .contains(said)
                || said.startsWith("while ")
                || said.startsWith("No more ")
                || said.startsWith("The incoming YAML document exceeds the limit")
                || said.startsWith("A simple key is required only if")
                || said.startsWith("Unexpected end of stream. ")
                || said.startsWith("Number of aliases for non-scalar nodes exceeds")
                || said.startsWith("Non scalar key is detected");
    }

    /** The string constants of a class, and of the classes in it, that have words. */
    private static List<String> sentences(Class<?> speaker) throws IOException {
        List<String> sentences = new ArrayList<>(constants(speaker));
        for (Class<?> inner : speaker.getDeclaredClasses()) {
            sentences.addAll(constants(inner));
        }
        return sentences.stream()
                .filter(text -> text.matches("(?s).*[A-Za-z]{2,}.* .*[a-z].*"))
                .toList();
    }

    /** From the constant pool of a class file; what a string is put together of is a constant too. */
    private static List<String> constants(Class<?> type) throws IOException {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream file = type.getResourceAsStream(name);
                DataInputStream in = new DataInputStream(file)) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            String[] texts = new String[count];
            List<Integer> strings = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 8 -> strings.add(in.readUnsignedShort());
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 7, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> in.skipNBytes(4);
                }
            }
            return strings.stream().map(index -> texts[index]).toList();
        }
    }
}
