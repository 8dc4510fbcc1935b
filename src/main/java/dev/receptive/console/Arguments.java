package dev.receptive.console;

import dev.receptive.scene.Palette;
import dev.receptive.time.Playhead;
import dev.receptive.words.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed on the command line, as values; what cannot be read is refused. */
final class Arguments {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");

    private static final Pattern SPEED = Pattern.compile("\\d(\\.\\d{1,2})?");

    private Arguments() {}

    static Palette theme(String typed) {
        return choice(typed, Palette.values(), Palette::code, "error.cli.theme");
    }

    static int fps(String typed) {
        if (!WHOLE.matcher(typed).matches()) {
            throw Refusal.of("error.export.fps", typed);
        }
        return Integer.parseInt(typed);
    }

    /** Of play, 1 being usual. */
    static double speed(String typed) {
        return Playhead.SPEEDS.stream()
                .filter(speed -> SPEED.matcher(typed).matches() && speed == Double.parseDouble(typed))
                .findFirst()
                .orElseThrow(() -> Refusal.of("error.speed", typed));
    }

    /** Width and height. */
    static List<Integer> size(String typed) {
        Matcher numbers = SIZE.matcher(typed);
        if (!numbers.matches()) {
            throw Refusal.of("error.cli.size", typed);
        }
        return List.of(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    private static <T> T choice(String typed, T[] values, Function<T, String> code, String refusal) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(typed))
                .findFirst()
                .orElseThrow(() -> Refusal.of(refusal, typed));
    }
}
