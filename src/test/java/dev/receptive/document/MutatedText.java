package dev.receptive.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Texts with a few slips, accidents and attacks in them, from a seeded generator. */
public final class MutatedText {

    /** What people, keyboards, word processors and attackers put where it does not belong. */
    private static final List<String> INSERTED = List.of(
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u009B",
            "\u00A0",
            "\u200B",
            "\u2028",
            "\u202E",
            "\u2066",
            "\u3000",
            "\uFEFF",
            "\uD800",
            "\uDC00",
            "\uFFFF",
            "\uE000",
            "😀",
            "：",
            "，",
            "【",
            "】",
            "｛",
            "｝",
            "－",
            "“",
            "”",
            "＃",
            "、",
            "\t",
            "\r",
            "\n",
            " ",
            "  ",
            ":",
            ": ",
            ",",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "#",
            " #",
            "&",
            "&a ",
            "*",
            "*a",
            "!",
            "!!str ",
            "!!merge ",
            "!<",
            "%",
            "@",
            "`",
            "|",
            "|\n",
            ">",
            "? ",
            "- ",
            "-",
            "---\n",
            "...\n",
            "<<: ",
            "~",
            "null",
            "\\",
            "\\d",
            "\"\\UFFFFFFFF\"",
            "\"\\uD800\"",
            "\"\\n\"",
            "=",
            ";",
            "//");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "−1",
            "１",
            "1e39",
            "1e-50",
            "1e999999999",
            "99999999999",
            ".nan",
            ".inf",
            "0x1F",
            "1/0",
            "1,5",
            "1 2",
            "1_000",
            "0".repeat(200),
            "2147483648",
            "-",
            "+",
            ".",
            "");

    private final Random random;
    private String text;

    private MutatedText(Random random, String text) {
        this.random = random;
        this.text = text;
    }

    /** The text with one to three changes. */
    public static String of(String text, Random random) {
        MutatedText mutated = new MutatedText(random, text);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            mutated.change();
        }
        return mutated.text;
    }

    private void change() {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + random.nextInt(8));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> text = text.substring(0, at) + any(INSERTED) + text.substring(at);
            case 3 -> text = text.substring(0, at) + text.substring(to);
            case 4 -> text = text.substring(0, at) + any(INSERTED) + text.substring(Math.min(text.length(), at + 1));
            case 5 -> text = text.substring(0, at);
            case 6 -> number();
            case 7 -> flip(at);
            default -> lines();
        }
    }

    /** One bit of a character. */
    private void flip(int at) {
        if (at < text.length()) {
            char flipped = (char) (text.charAt(at) ^ (1 << random.nextInt(8)));
            text = text.substring(0, at) + flipped + text.substring(at + 1);
        }
    }

    private void number() {
        List<int[]> places = new ArrayList<>();
        Pattern.compile("[0-9.]+")
                .matcher(text)
                .results()
                .forEach(found -> places.add(new int[] {found.start(), found.end()}));
        if (!places.isEmpty()) {
            int[] place = places.get(random.nextInt(places.size()));
            text = text.substring(0, place[0]) + any(NUMBERS) + text.substring(place[1]);
        }
    }

    private void lines() {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int first = random.nextInt(lines.size());
        int second = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> Collections.swap(lines, first, second);
            case 1 ->
                lines.addAll(second, List.copyOf(lines.subList(Math.min(first, second), Math.max(first, second))));
            case 2 -> lines.remove(first);
            case 3 -> lines.set(first, any(List.of(" ", "  ", "\t", "\u00A0", "\u3000", "- ")) + lines.get(first));
            case 4 -> lines.set(first, lines.get(first).stripLeading());
            default -> lines.set(first, lines.get(first).replaceFirst(": ?", any(List.of("", ":", " ", "：", " : "))));
        }
        text = String.join("\n", lines);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
